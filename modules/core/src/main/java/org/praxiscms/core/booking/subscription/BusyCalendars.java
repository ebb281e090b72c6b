package org.praxiscms.core.booking.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.slot.BlockedTime;
import org.praxiscms.core.booking.slot.Busy;
import org.praxiscms.core.tenant.TenantDatabase;

/** When the entered practice's practitioners are busy by the calendars they keep elsewhere. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BusyCalendars {

    private final TenantDatabase database;

    @Inject
    public BusyCalendars(TenantDatabase database) {
        this.database = database;
    }

    protected BusyCalendars() {
        this(null);
    }

    /**
     * Busy times in {@code [from, to)}, in one statement however many there are, by the last good copy of each calendar
     * that is not paused.
     *
     * @param practitioners whose; empty gives nothing
     * @return by practitioner; nobody who is not busy
     */
    public Map<UUID, List<Busy>> during(Collection<UUID> practitioners, Instant from, Instant to) {
        Map<UUID, List<Busy>> busy = new HashMap<>();
        if (practitioners.isEmpty()) {
            return busy;
        }
        List<?> rows = database.sql("SELECT s.practitioner_id, s.id, lower(time), upper(time)"
                        + " FROM calendar_subscription s,"
                        + " unnest(s.busy * tstzmultirange(tstzrange(?, ?))) AS time"
                        + " WHERE NOT s.paused AND s.practitioner_id = ANY (string_to_array(?, ',')::uuid[])")
                .setParameter(1, from.atOffset(ZoneOffset.UTC))
                .setParameter(2, to.atOffset(ZoneOffset.UTC))
                .setParameter(3, practitioners.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        for (Object row : rows) {
            Object[] time = (Object[]) row;
            Instant start = ((Timestamp) time[2]).toInstant();
            busy.computeIfAbsent((UUID) time[0], id -> new ArrayList<>())
                    .add(new BlockedTime(time[1] + "@" + start, start, ((Timestamp) time[3]).toInstant()));
        }
        return busy;
    }
}
