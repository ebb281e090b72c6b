package org.praxiscms.theme.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, the one behind validator.w3.org, run in this JVM. */
final class Markup {

    private Markup() {}

    /** The errors in a document, with their place; warnings do not count. */
    static List<String> errors(byte[] html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        try {
            String messages = validator.validate(new ByteArrayInputStream(html));
            return messages.lines()
                    .filter(line -> line.contains(": error: ") || line.contains(": fatal: "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("The HTML checker has failed", e);
        }
    }
}
