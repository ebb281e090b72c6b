package org.praxiscms.theme;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** Something that can be written as HTML: a rendered template, waiting for its output. */
@FunctionalInterface
public interface View extends Content {

    @Override
    void writeTo(TemplateOutput output);
}
