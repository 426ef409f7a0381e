package no.utbredt.reporting.news;

import static no.utbredt.reporting.cast.Cast.digihelsestasjon;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.municipalitiesOf2021;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.veikart;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final LocalDate TODAY = Told.TODAY;

    private static Told bergenUses() {
        return Told.of(municipalitiesOf2021())
                .and(nhn().says("bergen")
                        .that("m-4601")
                        .has(kjernejournal(), Stage.IN_USE)
                        .since("2020-05-01"));
    }

    private static Reports[] twoReadings(String actor) {
        return new Reports[] {
            veikart()
                    .says("one")
                    .that(actor)
                    .has(digihelsestasjon(), Stage.INTRODUCED)
                    .since("2021-10"),
            veikart()
                    .says("two")
                    .that(actor)
                    .has(digihelsestasjon(), Stage.PILOTING)
                    .since("2021-10")
        };
    }

    @Test
    void two_instances_that_know_the_same_tell_the_same_under_the_same_ids() {
        List<News> one = new Telling().all(bergenUses().knowledge, TODAY, 100);
        List<News> other = new Telling().all(bergenUses().knowledge, TODAY, 1);

        assertThat(one).extracting(News::id).isNotEmpty().doesNotHaveDuplicates();
        assertThat(other)
                .extracting(News::id)
                .containsExactlyElementsOf(one.stream().map(News::id).toList());
    }

    @Test
    void what_was_told_is_not_told_again_by_one_that_has_read_the_log() {
        Told told = bergenUses();
        Telling telling = new Telling();
        telling.all(told.knowledge, TODAY, 100);

        assertThat(telling.all(told.knowledge, TODAY, 100)).isEmpty();
        assertThat(telling.all(told.knowledge, TODAY.plusDays(1), 100)).isEmpty();
    }

    @Test
    void one_more_actor_is_told_with_what_was_told_before() {
        Told told = bergenUses();
        Telling telling = new Telling();
        telling.all(told.knowledge, TODAY, 100);
        told.and(nhn().says("oslo")
                .that("m-0301")
                .has(kjernejournal(), Stage.IN_USE)
                .since("2020-05-01"));

        List<News> news = telling.all(told.knowledge, TODAY, 100);

        assertThat(news).hasSize(3).allSatisfy(each -> {
            assertThat(each.now().kind()).isEqualTo(Kind.COVERAGE_CHANGED);
            assertThat(figure(each.before()).numerator()).isEqualTo(1);
            assertThat(figure(each.now()).numerator()).isEqualTo(2);
        });
    }

    @Test
    void an_actor_of_whom_two_things_are_said_is_told_of_and_one_that_may_be_a_person_never() {
        Told told = Told.of(municipalitiesOf2021()).and(twoReadings("m-1103"));
        told.knowledge.learnGroups(
                List.of(Cast.group("legekontor", new Group("Legekontor", "GP offices", false, null, true, List.of()))));
        told.knowledge.learnActors(
                List.of(Actors.office("o-1", "legekontor").restricted().recorded(Cast.FOUNDED)));
        told.and(
                veikart()
                        .says("three")
                        .that("o-1")
                        .has(digihelsestasjon(), Stage.INTRODUCED)
                        .since("2021-10"),
                veikart()
                        .says("four")
                        .that("o-1")
                        .has(digihelsestasjon(), Stage.PILOTING)
                        .since("2021-10"));

        List<News> news = new Telling().all(told.knowledge, TODAY, 100);

        assertThat(news)
                .extracting(each -> each.now().matter())
                .contains("disagreement/digihelsestasjon/CONSUMER/m-1103")
                .noneMatch(matter -> matter.contains("o-1"));
    }

    @Test
    void what_is_no_longer_so_is_taken_back_and_may_be_told_again() {
        Telling telling = new Telling();
        telling.all(Told.of(municipalitiesOf2021()).and(twoReadings("m-1103")).knowledge, TODAY, 100);
        UUID first = last(telling).id();

        telling.all(Told.of(municipalitiesOf2021()).knowledge, TODAY, 100);
        assertThat(telling.bulletin.matters()).isEmpty();

        telling.all(Told.of(municipalitiesOf2021()).and(twoReadings("m-1103")).knowledge, TODAY.plusDays(1), 100);
        assertThat(last(telling).id()).isNotEqualTo(first);
    }

    private static News last(Telling telling) {
        return Objects.requireNonNull(telling.bulletin.last("disagreement/digihelsestasjon/CONSUMER/m-1103"));
    }

    @Test
    void what_was_told_of_longest_ago_comes_first_so_that_nothing_waits_for_ever() {
        Bulletin bulletin = new Bulletin(10);
        var standing = new TreeMap<String, Standing>();
        for (String service : List.of("a", "b", "c")) {
            bulletin.add(
                    bulletin.newest().size(),
                    new News(
                            UUID.randomUUID(),
                            Instant.EPOCH.plusSeconds(service.equals("c") ? 0 : 60),
                            TODAY,
                            null,
                            counted(service, 1)));
            standing.put(counted(service, 2).matter(), counted(service, 2));
        }
        Standing silent = new Standing.OfVendor("999000010", null);
        standing.put(silent.matter(), silent);

        Changes changes = Changes.between(standing, bulletin, TODAY, Instant.EPOCH, 2);

        assertThat(changes.more()).isTrue();
        assertThat(changes.news())
                .extracting(news -> news.now().matter())
                .containsExactly("silence/999000010", counted("c", 2).matter());
    }

    @Test
    void a_count_that_comes_back_to_what_it_was_is_told_under_another_id() {
        Bulletin bulletin = new Bulletin(10);
        for (long count : new long[] {1, 2, 1, 2}) {
            var standing = new TreeMap<String, Standing>();
            standing.put(counted("a", count).matter(), counted("a", count));
            Changes.between(standing, bulletin, TODAY, Instant.EPOCH, 10)
                    .news()
                    .forEach(news -> bulletin.add(bulletin.newest().size(), news));
        }

        assertThat(bulletin.newest()).hasSize(4);
    }

    @Test
    void what_is_told_twice_under_one_id_is_there_once_and_only_so_many_are_kept() {
        Bulletin bulletin = new Bulletin(2);
        News news = new News(UUID.randomUUID(), Instant.EPOCH, TODAY, null, counted("a", 1));
        bulletin.add(0, news);
        bulletin.add(1, news);
        assertThat(bulletin.newest()).hasSize(1);

        bulletin.add(2, new News(UUID.randomUUID(), Instant.EPOCH, TODAY, null, counted("b", 1)));
        bulletin.add(3, new News(UUID.randomUUID(), Instant.EPOCH, TODAY, null, counted("c", 1)));

        assertThat(bulletin.newest()).extracting(Bulletin.Entry::place).containsExactly(3L, 2L);
        assertThat(bulletin.matters()).hasSize(3);
    }

    private static Standing counted(String service, long numerator) {
        return new Standing.OfCoverage(
                service,
                Role.CONSUMER,
                "kommune",
                Stage.IN_USE,
                new Figure(numerator, numerator, numerator, 9, 0, 0, 9));
    }

    private static Figure figure(@Nullable Standing standing) {
        return ((Standing.OfCoverage) Objects.requireNonNull(standing)).figure();
    }
}
