package id.loket.register;

import id.loket.office.Person;

/**
 * Someone who may sit at the desk.
 *
 * @param pinHash as the desk computed it, empty if no PIN was set
 * @param active false = signs in no more; the past keeps the name
 */
public record Staff(Person person, String pinHash, boolean active) {

    @Override
    public String toString() {
        return "Staff[" + person.id() + (active ? "]" : ", inactive]");
    }
}
