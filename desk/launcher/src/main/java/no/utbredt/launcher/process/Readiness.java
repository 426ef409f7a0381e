package no.utbredt.launcher.process;

import no.utbredt.launcher.Progress;
import no.utbredt.launcher.Waiting;
import no.utbredt.launcher.roadmap.Calls;

/** Waits until a process says it is ready, and says so. */
public final class Readiness {

    static final String PATH = "/actuator/health/readiness";

    private final Calls calls;
    private final Progress progress;

    public Readiness(Calls calls, Progress progress) {
        this.calls = calls;
        this.progress = progress;
    }

    /**
     * Waits as long as the process writes or computes.
     *
     * @param requireAlive throws when waiting has become pointless
     */
    void await(Resident resident, Runnable requireAlive) {
        ChildProcess child = resident.child();
        new Waiting(progress)
                .until(
                        child.name(),
                        () -> {
                            requireAlive.run();
                            return answers(resident.address());
                        },
                        child::sign);
        progress.step(child.name() + " ready");
    }

    boolean answers(String address) {
        return calls.answersOk(address);
    }

    void tell(String happened) {
        progress.step(happened);
    }
}
