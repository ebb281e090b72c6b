package org.praxiscms.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Topic;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.text.Slug;
import org.praxiscms.core.text.TypedText;

/** The entered practice's articles. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Articles {

    private static final String PUBLISHED =
            "FROM Article a LEFT JOIN FETCH a.author WHERE a.status = org.praxiscms.core.article.Publication.PUBLISHED ";
    private static final String COUNTED =
            "FROM Article a WHERE a.status = org.praxiscms.core.article.Publication.PUBLISHED ";
    private static final String NEWEST_FIRST = " ORDER BY a.publishedAt DESC, a.id DESC";

    private final TenantDatabase database;

    @Inject
    public Articles(TenantDatabase database) {
        this.database = database;
    }

    protected Articles() {
        this(null);
    }

    /** The published article of an address, with author, topics and call-to-action, in one statement. */
    public Optional<Article> published(Slug slug) {
        return database.query(
                        "SELECT a FROM Article a LEFT JOIN FETCH a.author LEFT JOIN FETCH a.callToAction"
                                + " LEFT JOIN FETCH a.topics"
                                + " WHERE a.status = org.praxiscms.core.article.Publication.PUBLISHED"
                                + " AND a.slug = :slug",
                        Article.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * Published articles, newest first.
     *
     * @param offset how many to leave out, from 0
     * @param size at most how many
     */
    public List<Article> published(int offset, int size) {
        return database.query("SELECT a " + PUBLISHED + NEWEST_FIRST, Article.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countPublished() {
        return database.query("SELECT COUNT(a) " + COUNTED, Long.class).getSingleResult();
    }

    /** Published articles of a topic, newest first. */
    public List<Article> published(Topic topic, int offset, int size) {
        return database.query("SELECT a " + PUBLISHED + "AND :topic MEMBER OF a.topics" + NEWEST_FIRST, Article.class)
                .setParameter("topic", topic)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    public long countPublished(Topic topic) {
        return database.query("SELECT COUNT(a) " + COUNTED + "AND :topic MEMBER OF a.topics", Long.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }

    /** Published articles by somebody, newest first. */
    public List<Article> published(Practitioner author, int size) {
        return database.query("SELECT a " + PUBLISHED + "AND a.author = :author" + NEWEST_FIRST, Article.class)
                .setParameter("author", author)
                .setMaxResults(size)
                .getResultList();
    }

    /** Other published articles that share a topic with one, newest first; without its topics, the newest others. */
    public List<Article> related(Article article, int size) {
        List<UUID> topics = article.topics().stream().map(Topic::id).toList();
        String sharing = topics.isEmpty()
                ? ""
                : "AND EXISTS (SELECT t.id FROM Article b JOIN b.topics t WHERE b = a AND t.id IN :topics) ";
        var query = database.query(
                        "SELECT a " + PUBLISHED + "AND a.id <> :article " + sharing + NEWEST_FIRST, Article.class)
                .setParameter("article", article.id())
                .setMaxResults(size);
        if (!topics.isEmpty()) {
            query.setParameter("topics", topics);
        }
        return query.getResultList();
    }

    /**
     * Published articles that hold every word, those with it in title or lead first. Words and articles are compared as
     * {@link TypedText#searched} writes them, however Unicode wrote either.
     *
     * @param words what to look for; blank finds nothing
     */
    public List<Article> search(String words, int size) {
        List<String> wanted = List.of(TypedText.searched(words).strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .limit(8)
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        StringBuilder jpql = new StringBuilder("SELECT a " + PUBLISHED);
        for (int i = 0; i < wanted.size(); i++) {
            jpql.append("AND (")
                    .append(holds(i, "title"))
                    .append(" OR ")
                    .append(holds(i, "lead"))
                    .append(" OR ")
                    .append(holds(i, "body"))
                    .append(") ");
        }
        jpql.append(" ORDER BY CASE WHEN ")
                .append(holds(0, "title"))
                .append(" THEN 0 WHEN ")
                .append(holds(0, "lead"))
                .append(" THEN 1 ELSE 2 END, a.publishedAt DESC");
        var query = database.query(jpql.toString(), Article.class).setMaxResults(size);
        for (int i = 0; i < wanted.size(); i++) {
            query.setParameter("w" + i, wanted.get(i));
        }
        return query.getResultList();
    }

    private static String holds(int word, String text) {
        return "LOCATE(:w" + word + ", LOWER(SQL('normalize(?, NFKC)', a." + text + "))) > 0";
    }

    /** Every article, last revised first. */
    public List<Article> all() {
        return database.query("SELECT a FROM Article a ORDER BY a.revisedAt DESC, a.id DESC", Article.class)
                .getResultList();
    }

    public Optional<Article> with(UUID id) {
        return database.find(Article.class, id);
    }

    /** The article of an address, public or not. */
    public Optional<Article> with(Slug slug) {
        return database.query("SELECT a FROM Article a WHERE a.slug = :slug", Article.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** How many articles, public or not, end in a call-to-action of their own choice. */
    public long countEndingIn(CallToAction callToAction) {
        return database.query("SELECT COUNT(a) FROM Article a WHERE a.callToAction = :callToAction", Long.class)
                .setParameter("callToAction", callToAction)
                .getSingleResult();
    }

    /** Scheduled articles whose time has come. */
    public List<Article> due(Instant now) {
        return database.query(
                        "SELECT a FROM Article a WHERE a.status = org.praxiscms.core.article.Publication.SCHEDULED"
                                + " AND a.publishAt <= :now",
                        Article.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** @throws SlugInUse when another article of the practice has that address */
    public void add(Article article) {
        requireFree(article.slug(), article.id());
        database.add(article);
    }

    /** @throws SlugInUse when another article of the practice has that address */
    public void move(Article article, Slug slug) {
        requireFree(slug, article.id());
        article.moveTo(slug);
    }

    /** Removes an article for good. */
    public void remove(Article article) {
        database.remove(article);
    }

    private void requireFree(Slug slug, UUID self) {
        boolean taken =
                database.query("SELECT COUNT(a) FROM Article a WHERE a.slug = :slug AND a.id <> :self", Long.class)
                                .setParameter("slug", slug)
                                .setParameter("self", self)
                                .getSingleResult()
                        > 0;
        if (taken) {
            throw new SlugInUse(slug);
        }
    }
}
