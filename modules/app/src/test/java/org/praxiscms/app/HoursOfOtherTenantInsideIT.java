package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.BookingsOutsideHours;
import org.praxiscms.core.booking.hours.Closure;
import org.praxiscms.core.booking.hours.Closures;
import org.praxiscms.core.booking.hours.Exceptions;
import org.praxiscms.core.booking.hours.HoursExceptions;
import org.praxiscms.core.booking.hours.HoursOverrides;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.hours.TimesOff;
import org.praxiscms.core.booking.slot.DayHours;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.tenant.HostName;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;

/** What differs from one practice's hours is not there for another, by whatever id or person it is asked for. */
@ArquillianTest
class HoursOfOtherTenantInsideIT {

    // Far from every date that visitors are offered.
    private static final LocalDate DATE = LocalDate.of(2040, 2, 1);
    private static final Instant START = DATE.atStartOfDay().toInstant(ZoneOffset.UTC);

    @Inject
    private Tenants tenants;

    @Inject
    private TenantDatabase database;

    @Inject
    private Practitioners practitioners;

    @Inject
    private HoursOverrides overrides;

    @Inject
    private TimesOff timesOff;

    @Inject
    private Closures closures;

    @Inject
    private Exceptions exceptions;

    @Inject
    private BookingsOutsideHours outside;

    @Resource
    private UserTransaction transaction;

    private Practitioner theirs;
    private TimeOff off;
    private Closure closure;

    @Deployment
    static WebArchive war() {
        return Wars.real();
    }

    @BeforeEach
    void oneIsAway() throws Exception {
        in("harbour", () -> {
            theirs = practitioners.all().get(0);
            off = TimeOff.onDates(theirs, DATE, DATE, "away");
            closure = new Closure(DATE.plusDays(1), DATE.plusDays(1), "Closed");
            timesOff.add(off);
            closures.add(closure);
            overrides.set(theirs, DATE, DayHours.ALL_DAY);
            return null;
        });
    }

    @AfterEach
    void everybodyIsBack() throws Exception {
        in("harbour", () -> {
            timesOff.remove(timesOff.with(off.id()).orElseThrow());
            closures.remove(closures.with(closure.id()).orElseThrow());
            overrides.remove(theirs, DATE);
            return null;
        });
    }

    @Test
    void itIsThereForItsOwnPractice() throws Exception {
        in("harbour", () -> {
            HoursExceptions own =
                    exceptions.of(List.of(theirs), START, START.plusSeconds(1)).get(theirs.id());
            assertThat(own.overrides()).extracting(override -> override.date()).contains(DATE, closure.firstDate());
            assertThat(own.blocked())
                    .extracting(blocked -> blocked.id())
                    .containsExactly(off.id().toString());
            assertThat(timesOff.with(off.id())).map(TimeOff::label).contains("away");
            return null;
        });
    }

    @Test
    void itIsNotThereForAnother() throws Exception {
        in("lindenhof", () -> {
            assertThat(timesOff.with(off.id())).isEmpty();
            assertThat(timesOff.endingAfter(theirs, START)).isEmpty();
            assertThat(closures.with(closure.id())).isEmpty();
            assertThat(closures.meeting(DATE, DATE.plusDays(9))).isEmpty();
            assertThat(overrides.on(theirs, DATE)).isEmpty();
            assertThat(exceptions.of(List.of(theirs), START, START.plusSeconds(1)))
                    .containsOnlyKeys(theirs.id())
                    .containsValue(HoursExceptions.NONE);
            assertThat(outside.of(List.of(theirs))).isEmpty();
            return null;
        });
    }

    @Test
    void nobodyOfAnotherPracticeCanBeGivenHours() {
        assertThatThrownBy(() -> in(
                        "lindenhof",
                        () -> database.sql(
                                        "INSERT INTO hours_override (id, tenant_id, version, practitioner_id, on_date, hours)"
                                                + " VALUES (?, current_tenant(), 1, ?, current_date, '')")
                                .setParameter(1, UUID.randomUUID())
                                .setParameter(2, theirs.id())
                                .executeUpdate()))
                .hasStackTraceContaining("violates foreign key");
    }

    private <R> R in(String key, Callable<R> work) throws Exception {
        return TenantScope.within(tenants.at(new HostName(key + ".localhost")).orElseThrow(), () -> {
            transaction.begin();
            try {
                R result = work.call();
                transaction.commit();
                return result;
            } catch (Exception | AssertionError e) {
                transaction.rollback();
                throw e;
            }
        });
    }
}
