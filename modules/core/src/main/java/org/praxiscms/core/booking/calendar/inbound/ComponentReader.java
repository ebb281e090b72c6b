package org.praxiscms.core.booking.calendar.inbound;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects the components of one or several calendar objects in a text. */
final class ComponentReader implements VObjectDataListener {

    private static final int DEEPEST = 16;

    private final List<Component> found = new ArrayList<>();
    private final Deque<Component> open = new ArrayDeque<>();
    private boolean tooDeep;
    private boolean complete;

    private ComponentReader() {}

    /**
     * All events, busy times and zones in the text, and after them the calendar that holds them.
     *
     * @throws NotACalendar when there is no calendar object, or the last one does not end
     * @throws TooComplexCalendar when components nest deeper than any calendar needs
     */
    static List<Component> read(String text) {
        ComponentReader reader = new ComponentReader();
        // Always the new syntax of parameters: where VERSION is missing, vinnie would take it for a vCalendar of 1996.
        try (VObjectReader lines = new VObjectReader(new StringReader(text), new SyntaxRules(SyntaxStyle.NEW))) {
            lines.parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (reader.tooDeep) {
            throw new TooComplexCalendar("Components nest deeper than " + DEEPEST);
        }
        if (!reader.complete) {
            throw new NotACalendar();
        }
        return reader.found;
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        if (open.size() >= DEEPEST) {
            tooDeep = true;
            context.stop();
            return;
        }
        if (name.equals("VCALENDAR")) {
            complete = false;
        }
        open.push(new Component(name));
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        Component ended = open.pop();
        if (open.isEmpty() && ended.is("VCALENDAR")) {
            complete = true;
            found.add(ended);
        }
        Optional.ofNullable(open.peek()).ifPresent(parent -> {
            if (parent.is("VCALENDAR")) {
                found.add(ended);
            } else if (parent.is("VTIMEZONE")) {
                parent.add(ended);
            }
        });
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        String name = property.getName().strip().toUpperCase(Locale.ROOT);
        if (!open.isEmpty() && Component.keeps(name)) {
            VObjectParameters parameters = property.getParameters();
            String kind = parameters.first(kind(name));
            open.peek()
                    .add(name, Line.of(property.getValue(), parameters.first("TZID"), parameters.first("VALUE"), kind));
        }
    }

    /** The parameter that says what a property means. */
    private static String kind(String property) {
        return switch (property) {
            case "FREEBUSY" -> "FBTYPE";
            case "ATTENDEE" -> "PARTSTAT";
            default -> "RANGE";
        };
    }

    @Override
    public void onVersion(String value, Context context) {
        // every version is read alike
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        // a malformed line carries nothing; whether the object is complete is decided at its end
    }
}
