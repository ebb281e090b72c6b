package org.praxiscms.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Topic;
import org.praxiscms.core.tenant.StringListConverter;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

/**
 * An article. Begins as a draft; is published at once or scheduled for later; may be revised at any time, which shows
 * at once when it is public; is archived in the end, and may come back. Its address is fixed by its first publication.
 */
@Entity
@Table(name = "article")
public class Article extends TenantOwned {

    private Slug slug;
    private String title;

    @Column(name = "neutral_title")
    private String neutralTitle;

    private String lead;
    private Markdown body;

    @Convert(converter = StringListConverter.class)
    private List<String> sources;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Practitioner author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "call_to_action_id")
    private CallToAction callToAction;

    @ManyToMany
    @JoinTable(
            name = "article_topic",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Topic> topics = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Publication status = Publication.DRAFT;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "revised_at")
    private Instant revisedAt;

    @Transient
    private boolean listed; // whether this transaction put it on or took it off the public lists

    /** A draft. */
    public Article(Slug slug, Wording wording, Instant now) {
        this.slug = slug;
        revise(wording, now);
    }

    protected Article() {}

    /**
     * What the article says.
     *
     * @param title 1–200 characters
     * @param neutralTitle what tab, history and share card show instead; empty for the title itself; at most 200
     * @param lead paragraph under the title; at most 1,000 characters
     * @param body at most 200,000 characters
     * @param sources literature, one a line
     */
    public record Wording(String title, String neutralTitle, String lead, Markdown body, List<String> sources) {

        /** @throws IllegalArgumentException when the title is blank or something is too long */
        public Wording {
            if (title.isBlank() || title.length() > 200 || neutralTitle.length() > 200 || lead.length() > 1000) {
                throw new IllegalArgumentException("An article needs a title of at most 200 characters");
            }
            if (body.text().length() > 200_000) {
                throw new IllegalArgumentException("An article's text is at most 200,000 characters long");
            }
            sources = List.copyOf(sources);
        }
    }

    public final void revise(Wording wording, Instant now) {
        title = wording.title();
        neutralTitle = wording.neutralTitle();
        lead = wording.lead();
        body = wording.body();
        sources = wording.sources();
        revisedAt = now;
    }

    /**
     * Moves a draft to another address.
     *
     * @throws IllegalStateException when it has been public: links to it must keep working
     */
    public void moveTo(Slug newSlug) {
        if (!slug.equals(newSlug) && publishedAt != null) {
            throw new IllegalStateException("The address of a published article stays");
        }
        slug = newSlug;
    }

    /** Names the author; null for nobody. */
    public void attributeTo(Practitioner newAuthor) {
        author = newAuthor;
    }

    /** Lets it end in a call-to-action of its own; null for the practice's default. */
    public void endIn(CallToAction newCallToAction) {
        callToAction = newCallToAction;
    }

    public void classify(List<Topic> newTopics) {
        if (!Set.copyOf(topics).equals(Set.copyOf(newTopics))) {
            topics.clear();
            topics.addAll(newTopics);
            listed = true;
        }
    }

    /** Makes it public from now on; the day of its first publication stays. */
    public void publish(Instant now) {
        status = Publication.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        publishAt = null;
        listed = true;
    }

    /**
     * Has it published later.
     *
     * @throws IllegalArgumentException when the time has passed
     */
    public void schedule(Instant at, Instant now) {
        if (!at.isAfter(now)) {
            throw new IllegalArgumentException("An article is scheduled for a time to come");
        }
        status = Publication.SCHEDULED;
        publishAt = at;
        listed = true;
    }

    /** Takes it back to a draft. */
    public void withdraw() {
        status = Publication.DRAFT;
        publishAt = null;
        listed = true;
    }

    public void archive() {
        status = Publication.ARCHIVED;
        publishAt = null;
        listed = true;
    }

    /** Whether it deals with something that an observer of the visitor must not see. */
    public boolean sensitive() {
        return topics.stream().anyMatch(Topic::sensitive);
    }

    /** The title for tab, history and share card. */
    public String discreetTitle() {
        return neutralTitle.isBlank() ? title : neutralTitle;
    }

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return super.changeKeys(membership || listed);
    }

    public Slug slug() {
        return slug;
    }

    public Wording wording() {
        return new Wording(title, neutralTitle, lead, body, sources);
    }

    public String title() {
        return title;
    }

    public Optional<Practitioner> author() {
        return Optional.ofNullable(author);
    }

    public Optional<CallToAction> callToAction() {
        return Optional.ofNullable(callToAction);
    }

    public List<Topic> topics() {
        return List.copyOf(topics);
    }

    public Publication status() {
        return status;
    }

    /** When it is going to be published; empty unless scheduled. */
    public Optional<Instant> publishAt() {
        return Optional.ofNullable(publishAt);
    }

    /** When it was first published; empty while it never was. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Instant revisedAt() {
        return revisedAt;
    }

    /** When its readers last saw something new: its last revision, or its publication when that came later. */
    public Instant changedAt() {
        return publishedAt().filter(published -> published.isAfter(revisedAt)).orElse(revisedAt);
    }
}
