package org.praxiscms.theme.testkit;

import java.util.Set;
import org.praxiscms.theme.testkit.Rewriting.Place;

/** Strings that are the program's own words, not anybody's text: kinds, names of fields, addresses of files. */
final class Vocabulary {

    private static final Set<String> COMPONENTS = Set.of(
            "Site.files",
            "Site.filesVersion",
            "Site.sharedVersion",
            "Head.type",
            "Moment.machine",
            "Field.name",
            "Field.kind",
            "Field.autocomplete",
            "Option.value",
            "ZoneChoice.kept",
            "ZoneChoice.chosen",
            "ZoneChoice.practice");

    private Vocabulary() {}

    static boolean contains(Place place) {
        return COMPONENTS.contains(place.component());
    }
}
