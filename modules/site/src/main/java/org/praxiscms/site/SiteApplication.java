package org.praxiscms.site;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.praxiscms.site.api.AppointmentTypesApi;
import org.praxiscms.site.api.ArticlesApi;
import org.praxiscms.site.api.BookingsApi;
import org.praxiscms.site.api.CrossOrigin;
import org.praxiscms.site.api.HoldsApi;
import org.praxiscms.site.api.OpenApiResource;
import org.praxiscms.site.api.PracticeApi;
import org.praxiscms.site.api.SlotsApi;

/** The public site and its API. */
@ApplicationPath("/")
public class SiteApplication extends Application {

    /** Redirects stay relative (RFC 9110 §10.2.2): behind a proxy the server does not know its own scheme. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                "jersey.config.server.wadl.disableWadl", true);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PublicResource.class,
                BookResource.class,
                BookingResource.class,
                WishResource.class,
                WaitingResource.class,
                SignatureResource.class,
                FeedResource.class,
                CrawlerResource.class,
                CalendarFeedResource.class,
                PracticeApi.class,
                ArticlesApi.class,
                AppointmentTypesApi.class,
                SlotsApi.class,
                BookingsApi.class,
                HoldsApi.class,
                OpenApiResource.class,
                CrossOrigin.class,
                AddressCheck.class,
                FormCheck.class,
                AnswerWriter.class,
                Failures.class,
                ClientErrors.class,
                TransactionFailures.class);
    }
}
