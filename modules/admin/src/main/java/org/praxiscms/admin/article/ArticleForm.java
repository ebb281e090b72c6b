package org.praxiscms.admin.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

/** An article as it is edited. */
public class ArticleForm extends EntryForm {

    private static final int TITLE = 200;
    private static final int LEAD = 1000;
    private static final int BODY = 200_000;
    private static final int SOURCES = 20_000;

    private final Choices choices;
    private final boolean addressStays;

    /**
     * What can be chosen.
     *
     * @param topics by id
     * @param authors by id, nobody first
     * @param callsToAction by id, the practice's default first
     */
    public record Choices(List<Option> topics, List<Option> authors, List<Option> callsToAction) {}

    /** @param addressStays whether it has been public, so that its address cannot change any more */
    public ArticleForm(Words words, Values values, Choices choices, boolean addressStays) {
        super("article", words, values);
        this.choices = choices;
        this.addressStays = addressStays;
    }

    /** An article as it is stored. */
    public static ArticleForm of(Article article, Words words, Choices choices) {
        Article.Wording wording = article.wording();
        Values values = Values.none()
                .with("title", wording.title())
                .with("slug", article.slug().value())
                .with("neutralTitle", wording.neutralTitle())
                .with("lead", wording.lead())
                .with("body", wording.body().text())
                .with("topics", article.topics().stream().map(ArticleForm::id).toList())
                .with("author", article.author().map(ArticleForm::id).orElse(""))
                .with(
                        "callToAction",
                        article.callToAction().map(ArticleForm::id).orElse(""))
                .with("sources", String.join("\n", wording.sources()));
        return new ArticleForm(words, values, choices, article.publishedAt().isPresent());
    }

    @Override
    public List<Group> groups() {
        List<Field> names = new ArrayList<>();
        names.add(line("title", TITLE).mandatory());
        names.add(line("neutralTitle", TITLE));
        if (!addressStays) {
            names.add(line("slug", 80));
        }
        names.add(field("lead", Kind.TEXT, LEAD));
        return List.of(
                new Group("", "", false, names),
                Group.of("", "", field("body", Kind.MARKDOWN, BODY)),
                Group.of(
                        text("about"),
                        "",
                        choices("topics", choices.topics()),
                        select("author", choices.authors()),
                        select("callToAction", choices.callsToAction()),
                        field("sources", Kind.TEXT, SOURCES)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (!addressStays && !problems.containsKey("slug") && !problems.containsKey("title") && slug().isEmpty()) {
            problems.put("slug", text(value("slug").isEmpty() ? "slug.missing" : "slug.wrong"));
        }
    }

    /** The address that was entered, or one that follows from the title; empty when neither gives one. */
    public Optional<Slug> slug() {
        return value("slug").isEmpty() ? Slug.from(value("title"), "article") : Slug.of(value("slug"));
    }

    /** What the article says; only when nothing is wrong. */
    public Article.Wording wording() {
        return new Article.Wording(
                value("title"),
                value("neutralTitle"),
                value("lead"),
                body(),
                value("sources")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** The text, wrong or not. */
    public Markdown body() {
        return new Markdown(values().raw("body").stripTrailing());
    }

    List<UUID> topics() {
        return values().all("topics").stream()
                .flatMap(id -> Ids.of(id).stream())
                .toList();
    }

    Optional<UUID> author() {
        return Ids.of(value("author"));
    }

    Optional<UUID> callToAction() {
        return Ids.of(value("callToAction"));
    }

    private static String id(TenantOwned entity) {
        return entity.id().toString();
    }
}
