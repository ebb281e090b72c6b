package org.praxiscms.site;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.theme.Page;

/**
 * A page to be shown.
 *
 * @param page what to show
 * @param madeOf keys of all it was made of, for a page that all visitors see alike; empty for one that is only this
 *     visitor's, or a refusal: never kept, neither here nor in a browser
 * @param status HTTP status
 * @param article the article that it shows, to be counted; empty for any other page
 */
public record Answer(Page page, Set<String> madeOf, int status, Optional<UUID> article) {

    /** A page that is no article. */
    public Answer(Page page, Set<String> madeOf, int status) {
        this(page, madeOf, status, Optional.empty());
    }

    /** An article, which all visitors see alike. */
    public static Answer article(UUID id, Page page, Set<String> madeOf) {
        return new Answer(page, madeOf, 200, Optional.of(id));
    }

    /** A page that all visitors see alike. */
    public static Answer published(Page page, Set<String> madeOf) {
        return new Answer(page, madeOf, 200);
    }

    /** A page for this visitor alone. */
    public static Answer forOne(Page page) {
        return new Answer(page, Set.of(), 200);
    }

    /** A page for this visitor alone that says something went wrong. */
    public static Answer refusal(int status, Page page) {
        return new Answer(page, Set.of(), status);
    }

    boolean shared() {
        return status == 200 && !madeOf.isEmpty();
    }
}
