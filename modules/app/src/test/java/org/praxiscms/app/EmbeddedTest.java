package org.praxiscms.app;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of the booking on a site that the harbour practice has named, in a visitor's browser. */
abstract class EmbeddedTest extends ServerTest {

    static final String WITH_AOIFE = "type=\"free-consultation\" practitioner=\"aoife-brannelly\"";
    static final String BOOKINGS = "**/api/v1/bookings";

    private Browsers browsers;
    private OtherSite site;
    private Page page;

    @BeforeEach
    void open() {
        browsers = new Browsers();
        site = new OtherSite(Http.HARBOUR).allowed();
        page = visitor(1280, "Europe/Dublin");
    }

    @AfterEach
    void close() {
        site.close();
        browsers.close();
    }

    /** A fresh visitor. @param width of their window @param zone of their clock */
    final Page visitor(int width, String zone) {
        return browsers.visitor(width, ColorScheme.LIGHT, zone);
    }

    /** A fresh visitor at a desk in Dublin. */
    final Page page() {
        return page;
    }

    final OtherSite site() {
        return site;
    }
}
