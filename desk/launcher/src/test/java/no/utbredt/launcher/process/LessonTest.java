package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import no.utbredt.launcher.process.Lesson.Line;
import org.junit.jupiter.api.Test;

class LessonTest {

    @Test
    void what_is_to_be_typed_stands_in_blocks_of_a_shell_and_says_what_it_answers() {
        Lesson lesson = Lesson.of("Words\n\n```\n./run\n```\n\n```sh\nA=1 # no promise\necho $A # → 1\n```\n");

        assertThat(lesson.lines()).containsExactly(new Line("A=1 # no promise", null), new Line("echo $A", "1"));
    }
}
