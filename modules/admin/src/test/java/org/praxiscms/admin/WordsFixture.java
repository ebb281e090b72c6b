package org.praxiscms.admin;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.praxiscms.admin.desk.Texts;
import org.praxiscms.admin.desk.Words;

/** The words of a practice in Vienna and of one in London. */
public final class WordsFixture {

    public static final Words VIENNA = new Words(
            new Texts(Locale.forLanguageTag("de-AT")), ZoneId.of("Europe/Vienna"), Currency.getInstance("EUR"));
    public static final Words LONDON =
            new Words(new Texts(Locale.UK), ZoneId.of("Europe/London"), Currency.getInstance("GBP"));

    private WordsFixture() {}
}
