package org.praxiscms.core.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

/** Something the practice offers: described, with duration, setting and fee; perhaps bookable online. */
@Entity
@Table(name = "service")
public class Service extends TenantOwned {

    private Slug slug;
    private String name;
    private String summary;
    private Markdown body;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Enumerated(EnumType.STRING)
    private SessionFormat format;

    private BigDecimal fee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appointment_type_id")
    private AppointmentType appointmentType;

    private int position;

    /**
     * @param appointmentType what books it; null when it cannot be booked online
     * @param position place among the services, from 0
     */
    public Service(Slug slug, Description description, AppointmentType appointmentType, int position) {
        this.slug = slug;
        this.appointmentType = appointmentType;
        this.position = position;
        describe(description);
    }

    protected Service() {}

    /**
     * What the site tells of it.
     *
     * @param name its name
     * @param summary a sentence or two
     * @param body the whole description
     * @param durationMinutes 5–960
     * @param format where it takes place
     * @param fee in the practice's currency; null when none is stated. Of a service with an appointment type always the
     *     type's, whatever was stated here
     */
    public record Description(
            String name, String summary, Markdown body, int durationMinutes, SessionFormat format, BigDecimal fee) {}

    public final void describe(Description description) {
        name = description.name();
        summary = description.summary();
        body = description.body();
        durationMinutes = description.durationMinutes();
        format = description.format();
        fee = description.fee();
    }

    public Description description() {
        return new Description(name, summary, body, durationMinutes, format, fee());
    }

    // What can be booked online costs what its appointment type says: there is one number, and one place to change it.
    private BigDecimal fee() {
        return appointmentType == null ? fee : appointmentType.description().fee();
    }

    public Slug slug() {
        return slug;
    }

    public Optional<AppointmentType> appointmentType() {
        return Optional.ofNullable(appointmentType);
    }
}
