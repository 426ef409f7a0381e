package no.utbredt.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.subscription.Progress.Ending;
import no.utbredt.reporting.subscription.Progress.State;
import no.utbredt.reporting.subscription.Receiver.Answer;
import org.junit.jupiter.api.Test;

class CourierTest {

    private static Street answering(Answer answer) {
        return new Street(receiver -> new Receiver() {
            @Override
            public Answer ask(Subscription subscription) {
                return receiver.ask(subscription);
            }

            @Override
            public Answer tell(Subscription subscription, News news) {
                receiver.tell(subscription, news);
                return answer;
            }
        });
    }

    @Test
    void what_was_told_before_it_agreed_is_not_told() {
        Street street = new Street(receiver -> receiver);
        street.turn(0);

        assertThat(street.subscription().progress().state()).isEqualTo(State.ACTIVE);
        assertThat(street.got).isEmpty();
    }

    @Test
    void one_that_answers_410_is_never_told_again() {
        Street street = answering(new Answer.Gone());
        street.told(true);
        street.turn(0);
        street.told(true);
        street.settle();

        assertThat(street.got).hasSize(1);
        assertThat(street.subscription().progress().ending()).isEqualTo(Ending.GONE);
    }

    @Test
    void one_that_takes_nothing_is_told_less_and_less_often_and_given_up_after_three_days() {
        Street street = answering(new Answer.No(Failure.Code.REFUSED, 500, null));
        street.told(true);
        for (int minute = 0; minute < 60 * 24 * 4; minute++) {
            street.turn(minute % 2);
            street.now = street.now.plus(Duration.ofMinutes(1));
        }

        assertThat(street.got.size()).isBetween(72, 110);
        assertThat(street.subscription().progress().ending()).isEqualTo(Ending.NOT_TAKEN);
        assertThat(street.subscription().progress().lastFailure()).isNotNull();
    }

    @Test
    void one_that_asks_to_be_left_alone_for_an_hour_is() {
        Street street = answering(new Answer.No(Failure.Code.REFUSED, 429, Duration.ofHours(1)));
        street.told(true);
        street.turn(0);
        street.now = street.now.plus(Duration.ofMinutes(59));
        street.turn(0);
        assertThat(street.got).hasSize(1);

        street.now = street.now.plus(Duration.ofMinutes(1));
        street.turn(0);
        assertThat(street.got).hasSize(2);
    }

    @Test
    void while_one_instance_tells_the_other_does_not_and_takes_over_when_that_one_died() {
        Street street = new Street(receiver -> receiver);
        street.told(true);
        street.fate = Street.Fate.KILLED_BEFORE;
        street.turn(0);
        street.turn(1);
        assertThat(street.got).isEmpty();

        street.now = street.now.plus(Street.CLAIM);
        street.turn(1);
        assertThat(street.got).isEqualTo(street.wanted);
    }

    @Test
    void what_is_not_wanted_is_passed_by() {
        Street street = new Street(receiver -> receiver);
        street.told(false);
        street.told(false);
        street.turn(0);

        assertThat(street.got).isEmpty();
        assertThat(street.subscription().progress().told())
                .extracting(Progress.Told::place)
                .isEqualTo(1L);
    }

    @Test
    void one_that_is_so_far_behind_that_news_are_no_longer_kept_has_ended_and_says_so() {
        Street street = new Street(receiver -> receiver);
        for (int one = 0; one < 1_001; one++) {
            street.told(true);
        }
        street.turn(0);

        assertThat(street.got).isEmpty();
        assertThat(street.subscription().progress().ending()).isEqualTo(Ending.TOO_FAR_BEHIND);
    }

    @Test
    void on_a_log_that_is_another_than_it_was_what_is_new_is_told() {
        Street street = new Street(receiver -> receiver);
        street.told(true);
        street.told(true);
        street.turn(0);
        street.startOver();
        street.told(true);
        street.turn(0);

        assertThat(street.firsts()).isEqualTo(street.wanted);
        assertThat(street.got).hasSize(3);
    }
}
