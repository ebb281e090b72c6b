package org.praxiscms.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.text.Markdown;

/** Fees in a page's text: {@code {fee:first-session}} stands for what that appointment type costs, wherever it changes. */
final class Fees {

    private static final Pattern FEE = Pattern.compile("\\{fee:([a-z0-9-]{1,80})}");

    private Fees() {}

    /** The text with fees in the place of their marks; a mark that names no type stays as it is, to be noticed. */
    static Markdown in(Markdown text, List<AppointmentType> types, Words words) {
        Matcher marks = FEE.matcher(text.text());
        return marks.find() ? new Markdown(marks.replaceAll(mark -> fee(mark, types, words))) : text;
    }

    private static String fee(MatchResult mark, List<AppointmentType> types, Words words) {
        Optional<AppointmentType> type = types.stream()
                .filter(one -> one.slug().value().equals(mark.group(1)))
                .findFirst();
        return Matcher.quoteReplacement(
                type.map(one -> words.fee(one.description().fee())).orElse(mark.group()));
    }
}
