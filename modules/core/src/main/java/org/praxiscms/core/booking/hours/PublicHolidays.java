package org.praxiscms.core.booking.hours;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.praxiscms.core.booking.hours.HolidayRegion.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.praxiscms.core.booking.hours.PublicHoliday.Kept;
import org.praxiscms.core.booking.hours.PublicHoliday.Name;

/**
 * The public holidays of a region in a year, as its law stood in November 2026. The practice decides whether they
 * close it, and which of them do not, for laws change and municipalities differ.
 */
public final class PublicHolidays {

    /** First year that the rules here hold for. */
    public static final int FIRST_YEAR = 2024;

    /** Last year that is offered. */
    public static final int LAST_YEAR = 2099;

    private static final Set<HolidayRegion> EPIPHANY = EnumSet.of(DE_BW, DE_BY, DE_ST);
    private static final Set<HolidayRegion> WOMEN = EnumSet.of(DE_BE, DE_MV);
    private static final Set<HolidayRegion> CORPUS_CHRISTI = EnumSet.of(DE_BW, DE_BY, DE_HE, DE_NW, DE_RP, DE_SL);
    private static final Set<HolidayRegion> CORPUS_CHRISTI_IN_PARTS = EnumSet.of(DE_SN, DE_TH);
    private static final Set<HolidayRegion> REFORMATION =
            EnumSet.of(DE_BB, DE_HB, DE_HH, DE_MV, DE_NI, DE_SN, DE_ST, DE_SH, DE_TH);
    private static final Set<HolidayRegion> ALL_SAINTS = EnumSet.of(DE_BW, DE_BY, DE_NW, DE_RP, DE_SL);

    private final SortedSet<PublicHoliday> found = new TreeSet<>();
    private final HolidayRegion region;
    private final int year;
    private final LocalDate easter;

    private PublicHolidays(HolidayRegion region, int year) {
        this.region = region;
        this.year = year;
        this.easter = Easter.sunday(year);
    }

    /**
     * The holidays of a region in a year, in order.
     *
     * @param year 2024–2099
     * @throws IllegalArgumentException for another year
     */
    public static List<PublicHoliday> of(HolidayRegion region, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Holidays are known from 2024 to 2099, not for " + year);
        }
        PublicHolidays holidays = new PublicHolidays(region, year);
        switch (region.country()) {
            case "AT" -> holidays.austrian();
            case "GB" -> holidays.british();
            case "IE" -> holidays.irish();
            case "US" -> holidays.american();
            default -> holidays.german();
        }
        return List.copyOf(holidays.found);
    }

    /**
     * Those from one date to another, both included, that are kept in the whole region, in order. Of years for which nothing
     * is known there are none.
     */
    public static List<PublicHoliday> kept(HolidayRegion region, LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(Math.max(first.getYear(), FIRST_YEAR), Math.min(last.getYear(), LAST_YEAR))
                .mapToObj(year -> of(region, year))
                .flatMap(List::stream)
                .filter(holiday -> holiday.kept() != Kept.IN_PARTS)
                .filter(holiday ->
                        !holiday.date().isBefore(first) && !holiday.date().isAfter(last))
                .toList();
    }

    // The holiday laws of the Länder; 3 October by the Unification Treaty, article 2 (2).
    private void german() {
        on(Month.JANUARY, 1, Name.NEW_YEAR);
        in(EPIPHANY, Month.JANUARY, 6, Name.EPIPHANY);
        in(WOMEN, Month.MARCH, 8, Name.WOMEN);
        afterEaster(-2, Name.GOOD_FRIDAY);
        afterEaster(1, Name.EASTER_MONDAY);
        on(Month.MAY, 1, Name.LABOUR);
        afterEaster(39, Name.ASCENSION);
        afterEaster(50, Name.WHIT_MONDAY);
        if (region == DE_BB) {
            afterEaster(0, Name.EASTER_SUNDAY);
            afterEaster(49, Name.WHIT_SUNDAY);
        }
        if (CORPUS_CHRISTI.contains(region)) {
            afterEaster(60, Name.CORPUS_CHRISTI);
        } else if (CORPUS_CHRISTI_IN_PARTS.contains(region)) {
            add(easter.plusDays(60), Name.CORPUS_CHRISTI, Kept.IN_PARTS);
        }
        if (region == DE_BE && year == 2028) {
            on(Month.JUNE, 17, Name.UPRISING_1953);
        }
        in(EnumSet.of(DE_SL), Month.AUGUST, 15, Name.ASSUMPTION);
        if (region == DE_BY) {
            add(LocalDate.of(year, Month.AUGUST, 15), Name.ASSUMPTION, Kept.IN_PARTS);
        }
        in(EnumSet.of(DE_TH), Month.SEPTEMBER, 20, Name.CHILDREN);
        on(Month.OCTOBER, 3, Name.GERMAN_UNITY);
        in(REFORMATION, Month.OCTOBER, 31, Name.REFORMATION);
        in(ALL_SAINTS, Month.NOVEMBER, 1, Name.ALL_SAINTS);
        if (region == DE_SN) {
            LocalDate beforeSundayOfTheDead = LocalDate.of(year, Month.NOVEMBER, 23);
            add(beforeSundayOfTheDead.with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY)), Name.REPENTANCE);
        }
        on(Month.DECEMBER, 25, Name.CHRISTMAS);
        on(Month.DECEMBER, 26, Name.ST_STEPHEN);
    }

    // Arbeitsruhegesetz § 7 (2).
    private void austrian() {
        on(Month.JANUARY, 1, Name.NEW_YEAR);
        on(Month.JANUARY, 6, Name.EPIPHANY);
        afterEaster(1, Name.EASTER_MONDAY);
        on(Month.MAY, 1, Name.LABOUR);
        afterEaster(39, Name.ASCENSION);
        afterEaster(50, Name.WHIT_MONDAY);
        afterEaster(60, Name.CORPUS_CHRISTI);
        on(Month.AUGUST, 15, Name.ASSUMPTION);
        on(Month.OCTOBER, 26, Name.AUSTRIA);
        on(Month.NOVEMBER, 1, Name.ALL_SAINTS);
        on(Month.DECEMBER, 8, Name.IMMACULATE_CONCEPTION);
        on(Month.DECEMBER, 25, Name.CHRISTMAS);
        on(Month.DECEMBER, 26, Name.ST_STEPHEN);
    }

    // Organisation of Working Time Act 1997, second schedule; St Brigid's Day by S.I. No. 50 of 2022.
    private void irish() {
        on(Month.JANUARY, 1, Name.NEW_YEAR);
        LocalDate february = LocalDate.of(year, Month.FEBRUARY, 1);
        boolean friday = february.getDayOfWeek() == DayOfWeek.FRIDAY;
        add(friday ? february : february.with(firstInMonth(DayOfWeek.MONDAY)), Name.ST_BRIGID);
        on(Month.MARCH, 17, Name.ST_PATRICK);
        afterEaster(1, Name.EASTER_MONDAY);
        monday(Month.MAY, 1, Name.MAY_MONDAY);
        monday(Month.JUNE, 1, Name.JUNE_MONDAY);
        monday(Month.AUGUST, 1, Name.AUGUST_MONDAY);
        add(LocalDate.of(year, Month.OCTOBER, 1).with(lastInMonth(DayOfWeek.MONDAY)), Name.OCTOBER_MONDAY);
        on(Month.DECEMBER, 25, Name.CHRISTMAS);
        on(Month.DECEMBER, 26, Name.ST_STEPHEN);
    }

    // Banking and Financial Dealings Act 1971, schedule 1, with what is proclaimed every year: New Year's Day and the
    // first
    // Monday in May, and the next weekday instead of a day on a weekend; St Andrew's Day Bank Holiday (Scotland) Act
    // 2007.
    private void british() {
        boolean scotland = region == GB_SCT;
        boolean northernIreland = region == GB_NIR;
        substituted(Month.JANUARY, 1, Name.NEW_YEAR);
        if (scotland) {
            substituted(Month.JANUARY, 2, Name.JANUARY_2);
        }
        if (northernIreland) {
            substituted(Month.MARCH, 17, Name.ST_PATRICK);
        }
        afterEaster(-2, Name.GOOD_FRIDAY);
        if (!scotland) {
            afterEaster(1, Name.EASTER_MONDAY);
        }
        monday(Month.MAY, 1, Name.MAY_MONDAY);
        add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(DayOfWeek.MONDAY)), Name.MAY_LAST_MONDAY);
        if (northernIreland) {
            substituted(Month.JULY, 12, Name.BOYNE);
        }
        if (scotland) {
            monday(Month.AUGUST, 1, Name.AUGUST_MONDAY);
            substituted(Month.NOVEMBER, 30, Name.ST_ANDREW);
        } else {
            add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(DayOfWeek.MONDAY)), Name.AUGUST_LAST_MONDAY);
        }
        substituted(Month.DECEMBER, 25, Name.CHRISTMAS);
        substituted(Month.DECEMBER, 26, Name.ST_STEPHEN);
    }

    // On a weekend two days after it: of two holidays in a row each has a day of its own.
    private void substituted(Month month, int day, Name name) {
        LocalDate date = LocalDate.of(year, month, day);
        add(date, name);
        boolean second = name == Name.JANUARY_2 || name == Name.ST_STEPHEN;
        boolean first = name == Name.CHRISTMAS || name == Name.NEW_YEAR && region == GB_SCT;
        switch (date.getDayOfWeek()) {
            case SATURDAY -> add(date.plusDays(2), name, Kept.OBSERVED);
            case SUNDAY -> add(date.plusDays(first || second ? 2 : 1), name, Kept.OBSERVED);
            default -> {}
        }
    }

    // 5 U.S.C. § 6103 (a), (b); Executive Order 11582 § 3 for those that fall on a Sunday.
    private void american() {
        observed(LocalDate.of(year, Month.JANUARY, 1), Name.NEW_YEAR);
        observed(LocalDate.of(year + 1, Month.JANUARY, 1), Name.NEW_YEAR);
        monday(Month.JANUARY, 3, Name.MARTIN_LUTHER_KING);
        monday(Month.FEBRUARY, 3, Name.WASHINGTON);
        add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(DayOfWeek.MONDAY)), Name.MEMORIAL);
        observed(LocalDate.of(year, Month.JUNE, 19), Name.JUNETEENTH);
        observed(LocalDate.of(year, Month.JULY, 4), Name.INDEPENDENCE);
        monday(Month.SEPTEMBER, 1, Name.LABOR_US);
        monday(Month.OCTOBER, 2, Name.COLUMBUS);
        observed(LocalDate.of(year, Month.NOVEMBER, 11), Name.VETERANS);
        LocalDate november = LocalDate.of(year, Month.NOVEMBER, 1);
        add(november.with(dayOfWeekInMonth(4, DayOfWeek.THURSDAY)), Name.THANKSGIVING);
        observed(LocalDate.of(year, Month.DECEMBER, 25), Name.CHRISTMAS);
    }

    private void observed(LocalDate date, Name name) {
        add(date, name);
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            add(date.minusDays(1), name, Kept.OBSERVED);
        } else if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            add(date.plusDays(1), name, Kept.OBSERVED);
        }
    }

    private void monday(Month month, int which, Name name) {
        add(LocalDate.of(year, month, 1).with(dayOfWeekInMonth(which, DayOfWeek.MONDAY)), name);
    }

    private void in(Set<HolidayRegion> regions, Month month, int day, Name name) {
        if (regions.contains(region)) {
            on(month, day, name);
        }
    }

    private void on(Month month, int day, Name name) {
        add(LocalDate.of(year, month, day), name);
    }

    private void afterEaster(int days, Name name) {
        add(easter.plusDays(days), name);
    }

    private void add(LocalDate date, Name name) {
        add(date, name, Kept.EVERYWHERE);
    }

    private void add(LocalDate date, Name name, Kept kept) {
        if (date.getYear() == year) {
            found.add(new PublicHoliday(date, name, kept));
        }
    }
}
