package org.praxiscms.core.booking.hours;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the same public holidays are kept: a part of a country by its ISO 3166-2 code, or a whole country. */
public enum HolidayRegion {
    AT,
    /** What all of Germany keeps. */
    DE,
    DE_BW,
    DE_BY,
    DE_BE,
    DE_BB,
    DE_HB,
    DE_HH,
    DE_HE,
    DE_MV,
    DE_NI,
    DE_NW,
    DE_RP,
    DE_SL,
    DE_SN,
    DE_ST,
    DE_SH,
    DE_TH,
    GB_ENG,
    GB_NIR,
    GB_SCT,
    GB_WLS,
    IE,
    US;

    /** Those of a country, such as "DE"; empty when its holidays are not known here. */
    public static List<HolidayRegion> of(String country) {
        return Arrays.stream(values())
                .filter(region -> region.country().equals(country.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** The one of a code, such as DE-BY; empty for none that is known here. */
    public static Optional<HolidayRegion> withCode(String code) {
        return Arrays.stream(values())
                .filter(region -> region.code().equals(code))
                .findFirst();
    }

    /** ISO 3166-1 code of its country. */
    public String country() {
        return name().substring(0, 2);
    }

    /** ISO 3166-2 code, or its country's: DE-BY, US. */
    public String code() {
        return name().replace('_', '-');
    }
}
