package org.praxiscms.admin.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Option;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.practice.Topics;

/** Reads what an article's editor can choose from. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ArticleChoices {

    private final Topics topics;
    private final Practitioners practitioners;
    private final CallsToAction callsToAction;

    @Inject
    public ArticleChoices(Topics topics, Practitioners practitioners, CallsToAction callsToAction) {
        this.topics = topics;
        this.practitioners = practitioners;
        this.callsToAction = callsToAction;
    }

    protected ArticleChoices() {
        this(null, null, null);
    }

    ArticleForm.Choices read(Words words) {
        return new ArticleForm.Choices(
                topics.all().stream()
                        .map(topic -> new Option(
                                topic.id().toString(),
                                topic.name() + (topic.sensitive() ? words.text("article.topics.sensitive") : "")))
                        .toList(),
                after(
                        new Option("", words.text("article.author.nobody")),
                        practitioners.all().stream()
                                .map(person -> new Option(person.id().toString(), person.name()))),
                after(
                        new Option("", words.text("article.callToAction.default")),
                        callsToAction.all().stream()
                                .map(call -> new Option(call.id().toString(), call.name()))));
    }

    private static List<Option> after(Option first, Stream<Option> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
