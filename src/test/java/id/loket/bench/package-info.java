/** The benchmark: the program against bare tools, in one run on one machine. No test; {@code mvn verify -Pbench}. */
package id.loket.bench;
