/**
 * The use cases, one transaction each: {@code Desk} (cases), {@code Papers} (letters, receipts, printing),
 * {@code Reports}, {@code People} (who is at the desk), {@code Story} (a day's work replayed).
 *
 * <p>Imports every room below it except {@code kit}.
 */
package id.loket.desk;
