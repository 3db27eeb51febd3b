package org.foireturns.grammar;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers to questions about texts, as far as they are remembered. May be shared by threads. */
final class Answers {
    /** Of each question; a list of a hundred thousand references is not kept. */
    private static final int MOST = 4_000;

    private final Map<Question<?>, Map<String, Object>> known = new ConcurrentHashMap<>();

    /** @param working gives the answer, the same whenever it is asked */
    @SuppressWarnings("unchecked")
    <T> T to(Question<T> question, String text, Function<String, T> working) {
        Map<String, Object> answers = known.computeIfAbsent(question, none -> new ConcurrentHashMap<>());
        Object before = answers.get(text);
        if (before != null) {
            return (T) before;
        }
        T answer = working.apply(text);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(text, answer);
        return answer;
    }
}
