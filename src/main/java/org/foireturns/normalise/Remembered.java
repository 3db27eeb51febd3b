package org.foireturns.normalise;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A question whose answer depends on nothing but what is asked, answered once for each question as long as it is
 * remembered: a sheet says the same few words thousands of times. What is remembered is bounded; when it is full all of
 * it is forgotten. May be shared by threads.
 */
final class Remembered<Q, A> implements Function<Q, A> {
    private static final int MOST = 10_000;

    private final Function<Q, A> reading;
    private final Map<Q, A> answers = new ConcurrentHashMap<>();

    Remembered(Function<Q, A> reading) {
        this.reading = reading;
    }

    @Override
    public A apply(Q question) {
        A known = answers.get(question);
        if (known != null) {
            return known;
        }
        A answer = reading.apply(question);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(question, answer);
        return answer;
    }
}
