package org.praxiscms.demo;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has been made of one list of a practice's file, by the name under which other lists refer to it. */
final class ByName<T> {

    private final Map<String, T> all = new HashMap<>();

    void put(String name, T thing) {
        all.put(name, thing);
    }

    /** @throws IllegalStateException when the list has nothing of that name */
    T get(String name) {
        T thing = all.get(name);
        if (thing == null) {
            throw new IllegalStateException("The demonstration refers to what it does not have: " + name);
        }
        return thing;
    }

    /** Those that an entry refers to, in its order. @param field of an array of names; absent for none */
    List<T> chosen(JsonObject entry, String field) {
        return PracticeFile.strings(entry, field).stream().map(this::get).toList();
    }

    /** The one that an entry refers to. @param field of a name or of null @return null when it refers to none */
    T chosenIfAny(JsonObject entry, String field) {
        return PracticeFile.optional(entry, field).map(this::get).orElse(null);
    }
}
