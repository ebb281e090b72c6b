package org.praxiscms.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.practice.Topic;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

class ArticleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Article article = new Article(new Slug("a"), wording("Title", ""), NOW);

    @Test
    void beginsAsADraftThatNobodySees() {
        assertThat(article.status()).isEqualTo(Publication.DRAFT);
        assertThat(article.publishedAt()).isEmpty();
    }

    @Test
    void keepsTheDayOfItsFirstPublication() {
        article.publish(NOW);
        article.archive();
        article.publish(NOW.plusSeconds(99));
        assertThat(article.publishedAt()).contains(NOW);
        assertThat(article.status()).isEqualTo(Publication.PUBLISHED);
    }

    @Test
    void hasNotChangedBeforeItWasPublic() {
        assertThat(article.changedAt()).isEqualTo(NOW);
        article.publish(NOW.plusSeconds(120));
        assertThat(article.changedAt()).isEqualTo(NOW.plusSeconds(120));
        article.revise(wording("Title", "more"), NOW.plusSeconds(240));
        assertThat(article.changedAt()).isEqualTo(NOW.plusSeconds(240));
    }

    @Test
    void isScheduledForATimeToComeOnly() {
        assertThatThrownBy(() -> article.schedule(NOW, NOW)).isInstanceOf(IllegalArgumentException.class);
        article.schedule(NOW.plusSeconds(1), NOW);
        assertThat(article.publishAt()).contains(NOW.plusSeconds(1));
        article.publish(NOW.plusSeconds(2));
        assertThat(article.publishAt()).isEmpty();
    }

    @Test
    void keepsItsAddressOnceItWasPublic() {
        article.moveTo(new Slug("b"));
        article.publish(NOW);
        article.withdraw();
        article.moveTo(new Slug("b"));
        assertThatThrownBy(() -> article.moveTo(new Slug("c"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isSensitiveWithOneSensitiveTopic() {
        assertThat(article.sensitive()).isFalse();
        article.classify(List.of(topic(false), topic(true)));
        assertThat(article.sensitive()).isTrue();
    }

    @Test
    void showsItsNeutralTitleWhereOthersMayLook() {
        assertThat(article.discreetTitle()).isEqualTo("Title");
        article.revise(wording("Title", "Notes"), NOW);
        assertThat(article.discreetTitle()).isEqualTo("Notes");
    }

    @Test
    void touchesTheListsOnlyWhenItComesOrGoes() {
        assertThat(article.changeKeys(false)).containsExactly("article:" + article.id());
        article.publish(NOW);
        assertThat(article.changeKeys(false)).containsExactlyInAnyOrder("article", "article:" + article.id());
    }

    private static Article.Wording wording(String title, String neutral) {
        return new Article.Wording(title, neutral, "Lead", new Markdown("Text"), List.of());
    }

    private static Topic topic(boolean sensitive) {
        return new Topic(new Slug("t"), "Topic", "", sensitive, 0);
    }
}
