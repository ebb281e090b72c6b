package org.praxiscms.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.page.Pages;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.practice.Topic;
import org.praxiscms.core.practice.Topics;
import org.praxiscms.core.service.Services;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.Tenants;

/** Makes a practice of its files, in one transaction: either it is there with everything, or not at all. */
@ApplicationScoped
public class FoundingPractice {

    @Inject
    private Tenants tenants;

    @Inject
    private Practices practices;

    @Inject
    private Topics topics;

    @Inject
    private Practitioners practitioners;

    @Inject
    private Availabilities availabilities;

    @Inject
    private AppointmentTypes types;

    @Inject
    private Services services;

    @Inject
    private CallsToAction callsToAction;

    @Inject
    private Articles articles;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    /** Founds the practice; the tenant must have been entered. */
    @Transactional
    public void found(Tenant tenant, PracticeFile file) {
        tenants.add(tenant);
        practices.add(PracticeEntry.practice(tenant, file));
        ByName<Topic> topicsBySlug = addTopics(file);
        ByName<Practitioner> people = addTeam(file, topicsBySlug);
        addOffers(file, people);
        ByName<CallToAction> calls = addCallsToAction(file);
        file.all("articles").forEach(json -> {
            Article article = TextEntry.article(file, json, clock.instant());
            article.attributeTo(people.get(json.getString("author")));
            article.classify(topicsBySlug.chosen(json, "topics"));
            article.endIn(calls.chosenIfAny(json, "callToAction"));
            articles.add(article);
        });
        each(file.all("pages"), (json, position) -> pages.add(TextEntry.page(file, json, position)));
    }

    private ByName<Topic> addTopics(PracticeFile file) {
        ByName<Topic> bySlug = new ByName<>();
        each(file.all("topics"), (json, position) -> {
            Topic topic = TeamEntry.topic(json, position);
            topics.add(topic);
            bySlug.put(topic.slug().value(), topic);
        });
        return bySlug;
    }

    private ByName<Practitioner> addTeam(PracticeFile file, ByName<Topic> topicsBySlug) {
        ByName<Practitioner> people = new ByName<>();
        ZoneId zone = PracticeEntry.zone(file);
        each(file.all("practitioners"), (json, position) -> {
            Practitioner practitioner =
                    TeamEntry.practitioner(json, zone, topicsBySlug.chosen(json, "topics"), position);
            practitioners.add(practitioner);
            availabilities.replace(practitioner, TeamEntry.week(practitioner, json));
            people.put(practitioner.slug().value(), practitioner);
        });
        return people;
    }

    private void addOffers(PracticeFile file, ByName<Practitioner> people) {
        ByName<AppointmentType> typesBySlug = new ByName<>();
        each(file.all("appointmentTypes"), (json, position) -> {
            AppointmentType type = OfferEntry.type(json, people.chosen(json, "practitioners"), position);
            types.add(type);
            typesBySlug.put(type.slug().value(), type);
        });
        each(
                file.all("services"),
                (json, position) -> services.add(
                        OfferEntry.service(json, typesBySlug.chosenIfAny(json, "appointmentType"), position)));
    }

    private ByName<CallToAction> addCallsToAction(PracticeFile file) {
        ByName<CallToAction> calls = new ByName<>();
        file.all("callsToAction").forEach(json -> {
            CallToAction call = TextEntry.callToAction(json);
            callsToAction.add(call);
            if (json.getBoolean("default")) {
                callsToAction.makeDefault(call);
            }
            calls.put(call.name(), call);
        });
        return calls;
    }

    private interface Positioned {
        void accept(JsonObject json, int position);
    }

    private static void each(List<JsonObject> list, Positioned action) {
        for (int i = 0; i < list.size(); i++) {
            action.accept(list.get(i), i);
        }
    }
}
