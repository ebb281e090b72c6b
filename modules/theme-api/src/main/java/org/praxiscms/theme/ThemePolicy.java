package org.praxiscms.theme;

import gg.jte.html.HtmlAttribute;
import gg.jte.html.HtmlPolicy;
import gg.jte.html.HtmlPolicyException;
import gg.jte.html.HtmlTag;
import gg.jte.html.OwaspHtmlPolicy;
import gg.jte.html.policy.PreventInlineEventHandlers;
import java.util.Set;

/** Rules for every template, checked when it is compiled: nothing that the content security policy would refuse. */
public class ThemePolicy extends OwaspHtmlPolicy {

    private static final Set<String> ELEMENTS = Set.of("style", "base", "iframe", "object", "embed");
    private static final Set<String> ATTRIBUTES = Set.of("style", "srcdoc");

    public ThemePolicy() {
        addPolicy(new PreventInlineEventHandlers());
        addPolicy(new HtmlPolicy() {
            @Override
            public void validateHtmlTag(HtmlTag tag) throws HtmlPolicyException {
                if (ELEMENTS.contains(tag.getName())) {
                    throw new HtmlPolicyException("<" + tag.getName() + "> may not stand in a theme");
                }
            }

            @Override
            public void validateHtmlAttribute(HtmlTag tag, HtmlAttribute attribute) throws HtmlPolicyException {
                if (ATTRIBUTES.contains(attribute.getName())) {
                    throw new HtmlPolicyException(attribute.getName() + "=… may not stand in a theme");
                }
            }
        });
    }
}
