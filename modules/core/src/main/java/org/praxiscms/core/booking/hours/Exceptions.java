package org.praxiscms.core.booking.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.slot.BlockedTime;
import org.praxiscms.core.booking.slot.DateOverride;
import org.praxiscms.core.booking.slot.DayHours;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.tenant.TenantDatabase;

/**
 * Everything that differs from the weekly hours of the entered practice's practitioners: read in two statements however
 * many there are.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Exceptions {

    // Hours of some dates before decide where the grid begins; buffers and the practitioners' zones reach further.
    private static final Duration MARGIN = Duration.ofDays(8);

    private final TenantDatabase database;

    @Inject
    public Exceptions(TenantDatabase database) {
        this.database = database;
    }

    protected Exceptions() {
        this(null);
    }

    /**
     * What differs for some practitioners in {@code [from, to)}, with room on both sides for the slot engine.
     *
     * @return by practitioner's id, one for each of them; {@link HoursExceptions#NONE} where nothing differs
     */
    public Map<UUID, HoursExceptions> of(Collection<Practitioner> practitioners, Instant from, Instant to) {
        if (practitioners.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = practitioners.stream().map(Practitioner::id).toList();
        Instant first = from.minus(MARGIN);
        Instant last = to.plus(MARGIN);
        Map<UUID, Map<LocalDate, DateOverride>> overrides = overrides(ids, date(first), date(last));
        Map<UUID, List<BlockedTime>> blocked = blocked(practitioners, ids, first, last);
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new HoursExceptions(
                                List.copyOf(overrides.getOrDefault(id, Map.of()).values()),
                                blocked.getOrDefault(id, List.of()))));
    }

    // Closed days come last and so replace a practitioner's own hours; so do public holidays where the practice keeps
    // them. Native, for JPQL joins no two tables in one list: current_tenant() is the first wall here, row-level
    // security
    // the second as everywhere.
    private Map<UUID, Map<LocalDate, DateOverride>> overrides(List<UUID> ids, LocalDate first, LocalDate last) {
        List<?> rows = database.sql("SELECT practitioner_id, on_date, on_date, hours, 'HOURS' FROM hours_override"
                        + " WHERE tenant_id = current_tenant() AND on_date BETWEEN ?1 AND ?2"
                        + " UNION ALL SELECT NULL, greatest(first_date, ?1), least(last_date, ?2), '', 'CLOSURE' FROM closure"
                        + " WHERE tenant_id = current_tenant() AND last_date >= ?1 AND first_date <= ?2"
                        + " UNION ALL SELECT NULL, on_date, on_date, '', 'OPENING' FROM holiday_opening"
                        + " WHERE tenant_id = current_tenant() AND on_date BETWEEN ?1 AND ?2"
                        + " UNION ALL SELECT NULL, NULL, NULL, holidays, 'HOLIDAYS' FROM practice"
                        + " WHERE tenant_id = current_tenant()"
                        + " ORDER BY 1 NULLS LAST")
                .setParameter(1, Date.valueOf(first))
                .setParameter(2, Date.valueOf(last))
                .getResultList();
        Map<UUID, Map<LocalDate, DateOverride>> overrides = new HashMap<>();
        Set<LocalDate> opened = new HashSet<>();
        Optional<HolidayRegion> region = Optional.empty();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            switch ((String) row[4]) {
                case "HOLIDAYS" -> region = HolidayRegion.withCode((String) row[3]);
                case "OPENING" -> opened.add(date(row[1]));
                default -> {
                    DayHours hours = DayHoursConverter.read((String) row[3]);
                    List<UUID> whose = row[0] == null ? ids : List.of((UUID) row[0]);
                    date(row[1])
                            .datesUntil(date(row[2]).plusDays(1))
                            .forEach(date -> put(overrides, whose, new DateOverride(date, hours)));
                }
            }
        }
        region.map(known -> PublicHolidays.kept(known, first, last)).orElse(List.of()).stream()
                .map(PublicHoliday::date)
                .filter(date -> !opened.contains(date))
                .forEach(date -> put(overrides, ids, new DateOverride(date, DayHours.CLOSED)));
        return overrides;
    }

    private static void put(
            Map<UUID, Map<LocalDate, DateOverride>> overrides, List<UUID> whose, DateOverride override) {
        whose.forEach(
                id -> overrides.computeIfAbsent(id, key -> new HashMap<>()).put(override.date(), override));
    }

    private Map<UUID, List<BlockedTime>> blocked(
            Collection<Practitioner> practitioners, List<UUID> ids, Instant from, Instant to) {
        Map<UUID, Practitioner> byId = practitioners.stream()
                .collect(Collectors.toMap(Practitioner::id, person -> person, (one, same) -> one));
        Map<UUID, List<BlockedTime>> blocked = new HashMap<>();
        for (Object[] row : database.query(
                        "SELECT t.id, t.practitioner.id, t.firstDate, t.lastDate, t.startsAt, t.endsAt FROM TimeOff t"
                                + " WHERE t.practitioner.id IN :practitioners AND (t.startsAt < :to AND t.endsAt > :from"
                                + " OR t.firstDate <= :last AND t.lastDate >= :first)",
                        Object[].class)
                .setParameter("practitioners", ids)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("first", date(from))
                .setParameter("last", date(to))
                .getResultList()) {
            TimeSlot span = TimeOff.span(
                    byId.get(row[1]).timeZone(), (LocalDate) row[2], (LocalDate) row[3], (Instant) row[4], (Instant)
                            row[5]);
            blocked.computeIfAbsent((UUID) row[1], key -> new ArrayList<>())
                    .add(new BlockedTime(row[0].toString(), span.start(), span.end()));
        }
        return blocked;
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static LocalDate date(Object column) {
        return ((Date) column).toLocalDate();
    }
}
