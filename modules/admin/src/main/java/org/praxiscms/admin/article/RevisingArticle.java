package org.praxiscms.admin.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.practice.Topics;

/** Writes what was entered into an article, unless something is wrong with it or somebody else has changed it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RevisingArticle {

    private final Articles articles;
    private final Topics topics;
    private final Practitioners practitioners;
    private final CallsToAction callsToAction;
    private final ArticlePages pages;
    private final Clock clock;

    @Inject
    public RevisingArticle(
            Articles articles,
            Topics topics,
            Practitioners practitioners,
            CallsToAction callsToAction,
            ArticlePages pages,
            Clock clock) {
        this.articles = articles;
        this.topics = topics;
        this.practitioners = practitioners;
        this.callsToAction = callsToAction;
        this.pages = pages;
        this.clock = clock;
    }

    protected RevisingArticle() {
        this(null, null, null, null, null, null);
    }

    /**
     * Writes it.
     *
     * @param action where the form was sent, for sending it again
     * @return the page that says why not; empty when all is well
     */
    Optional<Response> revise(Article article, Values values, String action) {
        ArticleForm form = pages.form(values, article);
        Map<String, String> problems = problems(form, article);
        if (!problems.isEmpty()) {
            return Optional.of(pages.edit(422, article, form, values.version(), problems));
        }
        if (values.version() != article.version()) {
            return Optional.of(pages.conflict(article, form, action));
        }
        form.slug().filter(slug -> article.publishedAt().isEmpty()).ifPresent(slug -> articles.move(article, slug));
        write(form, article);
        return Optional.empty();
    }

    /** What is wrong with it. @param self null for a new one */
    Map<String, String> problems(ArticleForm form, Article self) {
        Map<String, String> problems = form.problems();
        boolean addressStays = self != null && self.publishedAt().isPresent();
        if (!addressStays && problems.isEmpty()) {
            pages.taken(form, self).ifPresent(problem -> problems.put("slug", problem));
        }
        return problems;
    }

    void write(ArticleForm form, Article article) {
        article.revise(form.wording(), clock.instant());
        article.classify(topics.with(form.topics()));
        article.attributeTo(form.author().flatMap(practitioners::with).orElse(null));
        article.endIn(form.callToAction().flatMap(callsToAction::with).orElse(null));
    }
}
