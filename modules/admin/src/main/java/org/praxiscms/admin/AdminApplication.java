package org.praxiscms.admin;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.praxiscms.admin.appointment.AppointmentTypesResource;
import org.praxiscms.admin.appointment.VideoLinksResource;
import org.praxiscms.admin.arrangement.BlockResource;
import org.praxiscms.admin.arrangement.HandResource;
import org.praxiscms.admin.arrangement.MoveResource;
import org.praxiscms.admin.article.ArticlesResource;
import org.praxiscms.admin.article.PublicationResource;
import org.praxiscms.admin.booking.BookingsResource;
import org.praxiscms.admin.booking.EmailResource;
import org.praxiscms.admin.booking.FormatResource;
import org.praxiscms.admin.booking.UndoResource;
import org.praxiscms.admin.calendar.CalendarsResource;
import org.praxiscms.admin.calendar.FeedsResource;
import org.praxiscms.admin.calltoaction.CallsToActionResource;
import org.praxiscms.admin.closure.ClosuresResource;
import org.praxiscms.admin.consent.ConsentsResource;
import org.praxiscms.admin.diary.DiaryResource;
import org.praxiscms.admin.door.AccountResource;
import org.praxiscms.admin.door.AdminHeaders;
import org.praxiscms.admin.door.Admission;
import org.praxiscms.admin.door.FormGuard;
import org.praxiscms.admin.door.NotificationsResource;
import org.praxiscms.admin.door.RoleGuard;
import org.praxiscms.admin.door.SignInResource;
import org.praxiscms.admin.embedding.EmbeddingResource;
import org.praxiscms.admin.explanation.ExplanationResource;
import org.praxiscms.admin.export.ExportResource;
import org.praxiscms.admin.hours.DatesResource;
import org.praxiscms.admin.hours.HoursResource;
import org.praxiscms.admin.hours.TimeOffResource;
import org.praxiscms.admin.insight.InsightResource;
import org.praxiscms.admin.intake.QuestionsResource;
import org.praxiscms.admin.reminder.RemindersResource;
import org.praxiscms.admin.settings.SettingsResource;
import org.praxiscms.admin.waiting.WaitingResource;

/** The practice's editing pages. */
@ApplicationPath("/admin")
public class AdminApplication extends Application {

    // RFC 9110 §10.2.2 allows a Location without host: a proxy in front knows better how it is reached.
    private static final String RELATIVE_LOCATION =
            "jersey.config.server.headers.location.relative.resolution.disabled";
    // Jersey would describe every resource to whoever asks (WADL).
    private static final String NO_DESCRIPTION = "jersey.config.server.wadl.disableWadl";

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(RELATIVE_LOCATION, true, NO_DESCRIPTION, true);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                DashboardResource.class,
                SignInResource.class,
                AccountResource.class,
                NotificationsResource.class,
                ArticlesResource.class,
                PublicationResource.class,
                CallsToActionResource.class,
                DiaryResource.class,
                BookingsResource.class,
                MoveResource.class,
                HandResource.class,
                BlockResource.class,
                ExportResource.class,
                EmailResource.class,
                FormatResource.class,
                UndoResource.class,
                WaitingResource.class,
                InsightResource.class,
                AppointmentTypesResource.class,
                VideoLinksResource.class,
                QuestionsResource.class,
                HoursResource.class,
                CalendarsResource.class,
                FeedsResource.class,
                DatesResource.class,
                TimeOffResource.class,
                ClosuresResource.class,
                ExplanationResource.class,
                SettingsResource.class,
                EmbeddingResource.class,
                ConsentsResource.class,
                RemindersResource.class,
                Admission.class,
                FormGuard.class,
                RoleGuard.class,
                AdminHeaders.class,
                AdminFailures.class,
                ClientErrors.class,
                TransactionFailures.class);
    }
}
