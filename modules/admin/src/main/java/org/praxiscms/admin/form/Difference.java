package org.praxiscms.admin.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.praxiscms.admin.desk.Words;

/**
 * A field in which two people's texts differ.
 *
 * @param theirs what is stored now
 * @param mine what was entered
 */
public record Difference(String label, String theirs, String mine) {

    /** Where two forms of one thing differ, in the order of the page. */
    public static List<Difference> between(EntryForm theirs, EntryForm mine) {
        Words words = mine.words();
        Map<String, Field> stored = byId(theirs);
        Map<String, Field> entered = byId(mine);
        return Stream.concat(stored.keySet().stream(), entered.keySet().stream())
                .distinct()
                .map(id -> {
                    Field before = stored.get(id);
                    Field after = entered.get(id);
                    String label = (before == null ? after : before).label();
                    return new Difference(label, said(before, words), said(after, words));
                })
                .filter(difference -> !difference.theirs().equals(difference.mine()))
                .toList();
    }

    private static Map<String, Field> byId(EntryForm form) {
        return form.groups().stream()
                .flatMap(group -> group.fields().stream())
                .collect(Collectors.toMap(
                        Field::id, field -> field, (first, second) -> first, java.util.LinkedHashMap::new));
    }

    private static String said(Field field, Words words) {
        return field == null ? "" : field.said(words);
    }
}
