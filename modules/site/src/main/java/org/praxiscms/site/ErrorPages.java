package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.praxiscms.theme.ErrorPage;
import org.praxiscms.theme.Link;

/** Makes pages that say what went wrong. */
@ApplicationScoped
public class ErrorPages {

    private static final Set<Integer> WITH_WORDS = Set.of(400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);

    private final Frames frames;

    @Inject
    public ErrorPages(Frames frames) {
        this.frames = frames;
    }

    protected ErrorPages() {
        this(null);
    }

    /** @param status HTTP status, 400–599 */
    Answer of(int status) {
        int said = WITH_WORDS.contains(status) ? status : status < 500 ? 400 : 500;
        Words words = frames.words();
        String heading = words.text("error." + said + ".heading");
        return Answer.refusal(
                status,
                new ErrorPage(
                        frames.of(Frames.About.unlisted(heading, "/")),
                        status,
                        heading,
                        words.text("error." + said + ".message"),
                        List.of(
                                Link.to(words.text("error.home"), "/"),
                                Link.to(words.text("error.articles"), "/articles"))));
    }
}
