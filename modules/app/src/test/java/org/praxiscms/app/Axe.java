package org.praxiscms.app;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of axe-core for WCAG 2.2 AA and best practice. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /**
     * What a page violates, each as the rule's name and the first element: empty when nothing. Only violations are carried
     * out of the browser, and frames of other origins are not looked into: both ways to ask for more take four times as long.
     */
    static List<String> violations(Page page) {
        AxeRunOnlyOptions tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(TAGS);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).options(options);
        axe.setLegacyMode(true);
        return axe.analyze().getViolations().stream()
                .map(rule -> page.url() + " " + rule.getId() + ": "
                        + rule.getNodes().get(0).getHtml())
                .toList();
    }
}
