package org.praxiscms.core.booking.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** What another library reads in a calendar text; anything that it cannot read fails the test. */
record ParsedCalendar(Calendar calendar) {

    static ParsedCalendar of(String text) {
        try {
            return new ParsedCalendar(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError("Not iCalendar:\n" + text, e);
        }
    }

    String method() {
        return calendar.getProperty("METHOD").orElseThrow().getValue();
    }

    String value(String property) {
        return property(property).getValue();
    }

    String parameter(String property, String parameter) {
        return property(property)
                .getParameter(parameter)
                .map(Parameter::getValue)
                .orElseThrow();
    }

    List<String> propertyNames() {
        return event().getProperties().stream().map(Property::getName).toList();
    }

    boolean isValid() {
        return !calendar.validate().hasErrors();
    }

    private Property property(String name) {
        return event().getProperty(name).orElseThrow();
    }

    private VEvent event() {
        if (calendar.getComponents().size() != 1) {
            throw new AssertionError("One event expected:\n" + calendar);
        }
        return (VEvent) calendar.getComponents().get(0);
    }
}
