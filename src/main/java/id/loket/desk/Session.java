package id.loket.desk;

import id.loket.office.Office;
import java.util.List;

/**
 * Someone signed in, with the posts held today.
 *
 * @param person id of the person
 */
public record Session(String person, String name, List<Office.Post> posts) {

    public boolean supervisor() {
        return posts.stream().anyMatch(Office.Post::supervisor);
    }

    public boolean administrator() {
        return posts.stream().anyMatch(Office.Post::administrator);
    }
}
