package org.praxiscms.theme.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.SafeHtml;
import org.praxiscms.theme.SafeJson;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.Texts;

/** Builds a page again, component by component, with other texts in it. The default of each method changes nothing. */
abstract class Rewriting {

    /**
     * Where a value stands.
     *
     * @param path from the page, such as {@code ArticlePage.author.name}; a list adds nothing to it
     * @param component in which record it is declared, such as {@code Person.name}
     */
    record Place(String path, String component) {}

    String text(Place place, String text) {
        return text;
    }

    SafeUrl address(Place place, SafeUrl address) {
        return address;
    }

    SafeHtml markup(Place place, SafeHtml markup) {
        return markup;
    }

    /** Chance to replace a whole component before its parts are looked at; the value itself goes on as it is. */
    Object component(Place place, Object value) {
        return value;
    }

    final Page rewrite(Page page) {
        return (Page) record(page.getClass().getSimpleName(), (Record) page);
    }

    final Sample rewrite(Sample sample, String variant) {
        return new Sample(sample.name() + "-" + variant, rewrite(sample.page()));
    }

    private Object value(Place place, Object original) {
        Object value = component(place, original);
        if (value instanceof String text) {
            return text.isEmpty() ? text : text(place, text);
        } else if (value instanceof SafeUrl address) {
            return address.leadsSomewhere() ? address(place, address) : address;
        } else if (value instanceof SafeHtml markup) {
            return markup.isEmptyContent() ? markup : markup(place, markup);
        } else if (value instanceof SafeJson || value instanceof Texts) {
            return value;
        } else if (value instanceof List<?> list) {
            return list.stream().map(element -> value(place, element)).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> rewritten = new LinkedHashMap<>();
            map.forEach((key, entry) -> rewritten.put(key, value(place, entry)));
            return rewritten;
        }
        return value instanceof Record record ? record(place.path(), record) : value;
    }

    private Record record(String path, Record original) {
        Class<?> type = original.getClass();
        RecordComponent[] components = type.getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                values[i] = value(
                        new Place(path + "." + name, type.getSimpleName() + "." + name),
                        components[i].getAccessor().invoke(original));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A page record cannot be built again: " + type, e);
        }
    }
}
