package org.foireturns.grammar;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** What texts say and answers to questions about them, as far as they are remembered. May be shared by threads. */
final class Answers {
    /** Of each question; a list of a hundred thousand references is not kept. */
    private static final int MOST = 4_000;

    private static final int MOST_READINGS = 50_000;

    private final Map<Question<?>, Map<String, Object>> known = new ConcurrentHashMap<>();
    private final Map<String, Readings> readings = new ConcurrentHashMap<>();
    private final LongAdder worked;

    Answers() {
        this(new LongAdder());
    }

    private Answers(LongAdder worked) {
        this.worked = worked;
    }

    /** Those of another grammar, which counts its work to this one's. */
    Answers ofAnother() {
        return new Answers(worked);
    }

    /** How often something was worked out that was not remembered. */
    long worked() {
        return worked.sum();
    }

    /** @param parsing gives what a text says, the same whenever it is asked */
    Readings readings(String text, Function<String, Readings> parsing) {
        Readings before = readings.get(text);
        return before == null ? remembered(readings, MOST_READINGS, text, parsing) : before;
    }

    /** @param working gives the answer, the same whenever it is asked */
    @SuppressWarnings("unchecked")
    <T> T to(Question<T> question, String text, Function<String, T> working) {
        Map<String, Object> answers = known.computeIfAbsent(question, none -> new ConcurrentHashMap<>());
        Object before = answers.get(text);
        if (before != null) {
            return (T) before;
        }
        return remembered(answers, MOST, text, working);
    }

    private <V, T extends V> T remembered(Map<String, V> answers, int most, String text, Function<String, T> working) {
        worked.increment();
        T answer = working.apply(text);
        if (answers.size() >= most) {
            answers.clear();
        }
        answers.put(text, answer);
        return answer;
    }
}
