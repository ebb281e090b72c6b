package org.praxiscms.core.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * A practice as it presents itself: one for each tenant, with the same id. Comes to be with its tenant; its words, its
 * address, its theme and its crisis help change over time; its currency and zone rarely.
 */
@Entity
@Table(name = "practice")
public class Practice extends TenantOwned {

    private String name;
    private String tagline;
    private String locale;

    @Column(name = "time_zone")
    private ZoneId timeZone;

    private String currency;
    private String theme;

    @Embedded
    private Address address;

    @Column(name = "emergency_note")
    private String emergencyNote;

    @Column(name = "exit_url")
    private String exitUrl;

    @Column(name = "crisis_lines")
    @Convert(converter = CrisisLines.class)
    private List<CrisisLine> crisisLines;

    @Column(name = "home_heading")
    private String homeHeading;

    @Column(name = "home_lead")
    private String homeLead;

    @Column(name = "home_sections")
    @Convert(converter = HomeSections.class)
    private List<HomeSection> homeSections;

    @Column(name = "embedding_origins")
    @Convert(converter = WebOrigins.class)
    private List<WebOrigin> embeddingOrigins;

    @Column(name = "reminder_hours")
    @Convert(converter = ReminderTimesConverter.class)
    private ReminderTimes reminders;

    private String holidays;

    /** The practice of a tenant. */
    public Practice(Tenant tenant, Identity identity, Address address, Safety safety, Home home) {
        super(tenant.id());
        introduceAs(identity);
        moveTo(address);
        keepSafeWith(safety);
        welcomeWith(home);
        allowEmbeddingOn(List.of());
        remindAt(ReminderTimes.usual());
        closeOnHolidaysOf(address.country());
    }

    protected Practice() {}

    /**
     * Who the practice is.
     *
     * @param name its name, not blank
     * @param tagline one line under the name; may be empty
     * @param locale language and country of its site
     * @param timeZone zone of its times, and of its practitioners unless they say otherwise
     * @param currency of its fees
     * @param theme name of an installed theme
     */
    public record Identity(
            String name, String tagline, Locale locale, ZoneId timeZone, Currency currency, String theme) {}

    /**
     * What keeps its visitors safe.
     *
     * @param emergencyNote says that this is not an emergency service; not blank
     * @param exitUrl https address of a neutral site
     * @param crisisLines help at once, most important first
     */
    public record Safety(String emergencyNote, String exitUrl, List<CrisisLine> crisisLines) {

        /** @throws IllegalArgumentException when the note is blank or the exit is no https address */
        public Safety {
            if (emergencyNote.isBlank() || !exitUrl.startsWith("https://")) {
                throw new IllegalArgumentException("A practice needs an emergency note and an https exit");
            }
            crisisLines = List.copyOf(crisisLines);
        }
    }

    public void introduceAs(Identity identity) {
        name = identity.name();
        tagline = identity.tagline();
        locale = identity.locale().toLanguageTag();
        timeZone = identity.timeZone();
        currency = identity.currency().getCurrencyCode();
        theme = identity.theme();
    }

    public void moveTo(Address newAddress) {
        address = newAddress;
    }

    public void keepSafeWith(Safety safety) {
        emergencyNote = safety.emergencyNote();
        exitUrl = safety.exitUrl();
        crisisLines = safety.crisisLines();
    }

    public void welcomeWith(Home home) {
        homeHeading = home.heading();
        homeLead = home.lead();
        homeSections = List.copyOf(home.sections());
    }

    /** Lets these sites, and no others, show the practice's booking in their pages. */
    public void allowEmbeddingOn(List<WebOrigin> origins) {
        embeddingOrigins = List.copyOf(origins);
    }

    /** Has clients reminded so long before their appointments, from now on. */
    public void remindAt(ReminderTimes times) {
        reminders = times;
    }

    /**
     * Closes on the public holidays of a country, or of a part of it, every year from now on.
     *
     * @param code ISO 3166-1 or 3166-2 code, such as AT or DE-BY, known to {@code booking.hours} or not; empty for open on
     *     all of them
     */
    public void closeOnHolidaysOf(String code) {
        holidays = code.toUpperCase(Locale.ROOT);
    }

    /** Whose public holidays close it, see {@link #closeOnHolidaysOf}. A new practice keeps those of its country. */
    public String holidays() {
        return holidays;
    }

    /** Every page shows something of its practice: any change touches them all, and the calendars it closes. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        Set<String> keys = new HashSet<>(super.changeKeys(true));
        keys.add(ChangeKeys.CALENDARS);
        return keys;
    }

    public Identity identity() {
        return new Identity(name, tagline, locale(), timeZone, Currency.getInstance(currency), theme);
    }

    public String name() {
        return name;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public String theme() {
        return theme;
    }

    public Address address() {
        return address;
    }

    public Safety safety() {
        return new Safety(emergencyNote, exitUrl, crisisLines);
    }

    public Home home() {
        return new Home(homeHeading, homeLead, homeSections);
    }

    public ReminderTimes reminders() {
        return reminders;
    }

    /** The sites that may show the practice's booking in their pages; empty for none but its own. */
    public List<WebOrigin> embeddingOrigins() {
        return embeddingOrigins;
    }
}
