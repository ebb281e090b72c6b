package org.praxiscms.admin.embedding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.practice.WebOrigin;

/** The sites that may show the practice's booking, one a line, as they are edited. */
public class EmbeddingForm extends EntryForm {

    static final int MOST = 20;

    private static final String ORIGINS = "origins";
    private static final int LONGEST = 5_000;

    public EmbeddingForm(Words words, Values values) {
        super("embedding", words, values);
    }

    /** The sites as they are stored. */
    public static Values valuesOf(List<WebOrigin> origins) {
        return Values.none()
                .with(ORIGINS, origins.stream().map(WebOrigin::value).collect(Collectors.joining("\n")));
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.of(text("sites"), text("sites.hint"), field(ORIGINS, Kind.TEXT, LONGEST)));
    }

    @Override
    protected void check(Map<String, String> problems) {
        lines().stream()
                .filter(line -> WebOrigin.of(line).isEmpty())
                .findFirst()
                .ifPresent(line -> problems.putIfAbsent(ORIGINS, text("origins.wrong", line)));
        if (lines().size() > MOST) {
            problems.putIfAbsent(ORIGINS, text("origins.many", MOST));
        }
    }

    /** The sites, each once; only when nothing is wrong. */
    List<WebOrigin> origins() {
        return lines().stream()
                .map(line -> WebOrigin.of(line).orElseThrow())
                .distinct()
                .toList();
    }

    private List<String> lines() {
        return value(ORIGINS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
