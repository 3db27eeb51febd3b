package org.foireturns.read.worker;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What workers said of small files, as it came, for who asks once more: a return in which something was noticed is
 * opened again for its marked copy. It is given once and then forgotten, and what does not fit is not kept.
 */
final class KnownAnswers {
    /** Of one file; to read a large one once more is little beside all else that is done with it. */
    static final int MOST_BYTES = 1 << 18;

    private final long room;
    private final Map<Task, byte[]> answers = new HashMap<>();
    private long bytes;

    /** @param room bytes of all answers together */
    KnownAnswers(long room) {
        this.room = room;
    }

    synchronized void keep(Task task, byte[] answer) {
        byte[] before = answers.get(task);
        long more = (long) answer.length - (before == null ? 0 : before.length);
        if (bytes + more <= room) {
            answers.put(task, answer);
            bytes += more;
        }
    }

    /** The answer, which is forgotten; null when it was not kept. */
    synchronized byte @Nullable [] take(Task task) {
        byte[] answer = answers.remove(task);
        bytes -= answer == null ? 0 : answer.length;
        return answer;
    }
}
