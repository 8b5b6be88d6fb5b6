/**
 * Screen tools that know no case: the look, the keys, forms, lists, messages, work off the screen's thread.
 *
 * <p>May import: {@code id.loket.text}. Alone with {@code screens} it touches JavaFX and ControlsFX, and of ControlsFX
 * nothing that needs an {@code --add-exports}.
 */
package id.loket.kit;
