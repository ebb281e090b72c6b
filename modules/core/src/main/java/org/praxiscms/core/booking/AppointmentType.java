package org.praxiscms.core.booking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.praxiscms.core.booking.signatory.WhoMayCome;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.SlotRules;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Slug;

/**
 * Something a visitor can book: how long it takes, by which rules it is offered, and with whom. Withdrawn rather than
 * removed, since bookings refer to it.
 */
@Entity
@Table(name = "appointment_type")
public class AppointmentType extends TenantOwned {

    private Slug slug;
    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private SessionFormat format;

    private BigDecimal fee;

    @Embedded
    private SchedulingRules rules;

    @Embedded
    private RequestPolicy requests = RequestPolicy.confirmedAtOnce();

    @Embedded
    private CancellationPolicy cancellation = CancellationPolicy.usual();

    @Embedded
    private WhoMayCome attendance = WhoMayCome.adults();

    private boolean offered = true;
    private int position;

    @ManyToMany
    @JoinTable(
            name = "appointment_type_practitioner",
            joinColumns = @JoinColumn(name = "appointment_type_id"),
            inverseJoinColumns = @JoinColumn(name = "practitioner_id"))
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Practitioner> practitioners = new ArrayList<>();

    /**
     * A new one for adults, confirmed at once.
     *
     * @param position place among the appointment types, from 0
     */
    public AppointmentType(
            Slug slug, Description description, SchedulingRules rules, List<Practitioner> practitioners, int position) {
        this.slug = slug;
        this.position = position;
        describe(description);
        offerBy(rules);
        offerWith(practitioners);
    }

    protected AppointmentType() {}

    /**
     * What a visitor is told.
     *
     * @param name its name
     * @param description a sentence or two
     * @param format where it takes place
     * @param fee in the practice's currency, 0 for free of charge; null when none is stated
     */
    public record Description(String name, String description, SessionFormat format, BigDecimal fee) {}

    public final void describe(Description newDescription) {
        name = newDescription.name();
        description = newDescription.description();
        format = newDescription.format();
        fee = newDescription.fee();
    }

    public final void offerBy(SchedulingRules newRules) {
        rules = newRules;
    }

    /** Bookings from now on begin so; those that are there stay as they are. */
    public void take(RequestPolicy newRequests) {
        requests = newRequests;
    }

    /** Clients change their bookings so from now on, those that are there too. */
    public void letClientsCancel(CancellationPolicy newCancellation) {
        cancellation = newCancellation;
    }

    /** Lets others come than before; bookings stay as they are. */
    public void letCome(WhoMayCome who) {
        attendance = who;
    }

    public final void offerWith(List<Practitioner> newPractitioners) {
        practitioners.clear();
        practitioners.addAll(newPractitioners);
    }

    /** Takes it off the site, or puts it back; bookings stay. */
    public void offer(boolean yes) {
        offered = yes;
    }

    /** The rules as the slot engine wants them. */
    SlotRules slotRules() {
        return rules.slotRules();
    }

    public Buffers buffers() {
        return rules.buffers();
    }

    public Description description() {
        return new Description(name, description, format, fee);
    }

    public SchedulingRules rules() {
        return rules;
    }

    public RequestPolicy requests() {
        return requests;
    }

    public CancellationPolicy cancellation() {
        return cancellation;
    }

    /** Who may come. */
    public WhoMayCome attendance() {
        return attendance;
    }

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Duration duration() {
        return Duration.ofMinutes(rules.durationMinutes());
    }

    /** Whether the practice confirms each booking first. */
    public boolean onRequest() {
        return requests.onRequest();
    }

    public boolean offered() {
        return offered;
    }

    public List<Practitioner> practitioners() {
        return List.copyOf(practitioners);
    }

    /** The one of its practitioners with that slug; empty when it is not with them. */
    public Optional<Practitioner> with(Slug practitioner) {
        return practitioners.stream()
                .filter(one -> one.slug().equals(practitioner))
                .findFirst();
    }

    /**
     * With whom it may be for somebody who wants a certain practitioner, or anybody.
     *
     * @param wanted empty for anybody
     * @throws NothingToBook when it is not with the wanted one
     */
    public List<Practitioner> candidates(Optional<Slug> wanted) {
        return wanted.map(slug -> List.of(with(slug).orElseThrow(NothingToBook::new)))
                .orElseGet(this::practitioners);
    }
}
