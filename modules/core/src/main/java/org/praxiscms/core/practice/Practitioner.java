package org.praxiscms.core.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.praxiscms.core.tenant.StringListConverter;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

/** Somebody who treats: introduces themself, writes articles, has working hours in a zone of their own. */
@Entity
@Table(name = "practitioner")
public class Practitioner extends TenantOwned {

    /** The longest address of a video meeting, in characters. */
    public static final int LONGEST_VIDEO_LINK = 500;

    private Slug slug;
    private String name;
    private String title;
    private String summary;
    private Markdown body;

    @Convert(converter = StringListConverter.class)
    private List<String> languages;

    @Column(name = "time_zone")
    private ZoneId timeZone;

    @Column(name = "video_link")
    private String videoLink;

    private int position;

    @ManyToMany
    @JoinTable(
            name = "practitioner_topic",
            joinColumns = @JoinColumn(name = "practitioner_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Topic> topics = new ArrayList<>();

    /** @param position place among the practitioners, from 0 */
    public Practitioner(Slug slug, Profile profile, ZoneId timeZone, List<Topic> topics, int position) {
        this.slug = slug;
        this.timeZone = timeZone;
        this.position = position;
        this.topics.addAll(topics);
        introduceAs(profile);
    }

    protected Practitioner() {}

    /**
     * How a practitioner introduces themself.
     *
     * @param name full name
     * @param title role in plain words
     * @param summary two or three sentences
     * @param body the whole profile
     * @param languages ISO 639-1 codes
     */
    public record Profile(String name, String title, String summary, Markdown body, List<String> languages) {}

    public final void introduceAs(Profile profile) {
        name = profile.name();
        title = profile.title();
        summary = profile.summary();
        body = profile.body();
        languages = List.copyOf(profile.languages());
    }

    public Profile profile() {
        return new Profile(name, title, summary, body, languages);
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    /** Where clients meet them by video; empty when each appointment gets an address of its own. */
    public Optional<URI> videoLink() {
        return Optional.ofNullable(videoLink).map(URI::create);
    }

    /**
     * Changes where clients meet them by video.
     *
     * @param link see {@link #isVideoLink}; empty for none
     * @throws IllegalArgumentException when it is no such address
     */
    public void meetByVideo(Optional<String> link) {
        if (link.filter(text -> !isVideoLink(text)).isPresent()) {
            throw new IllegalArgumentException("Not an https address: " + link.get());
        }
        videoLink = link.orElse(null);
    }

    /** Whether a text is a whole https address of at most 500 ASCII characters, without a user's name in it. */
    public static boolean isVideoLink(String text) {
        try {
            URI link = new URI(text);
            return text.length() <= LONGEST_VIDEO_LINK
                    && text.chars().allMatch(c -> c > ' ' && c < 0x7f)
                    && "https".equalsIgnoreCase(link.getScheme())
                    && link.getHost() != null
                    && link.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    public List<Topic> topics() {
        return List.copyOf(topics);
    }
}
