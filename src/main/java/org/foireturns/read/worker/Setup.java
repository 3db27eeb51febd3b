package org.foireturns.read.worker;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.screen.Check;
import org.foireturns.read.screen.ScreenRules;

/** What a worker is told once, when it starts. */
record Setup(ScreenRules rules, Limits limits) {

    void write(WireOutput out) throws IOException {
        out.number(rules.answers().size());
        for (Map.Entry<Check, Check.Answer> answer : new TreeMap<>(rules.answers()).entrySet()) {
            out.one(answer.getKey());
            out.one(answer.getValue());
        }
        out.large(limits.fileBytes());
        out.large(limits.unpackedBytes());
        out.large(limits.ratio());
        out.large(limits.parts());
        out.large(limits.depth());
        out.large(limits.cells());
        out.large(limits.characters());
        out.large(limits.textLength());
        out.large(limits.repeats());
        out.flush();
    }

    static Setup read(WireInput in) throws IOException {
        Map<Check, Check.Answer> answers = new EnumMap<>(Check.class);
        for (int left = in.number(Check.values().length); left > 0; left--) {
            answers.put(in.one(Check.class), in.one(Check.Answer.class));
        }
        Limits limits = new Limits(
                in.large(),
                in.large(),
                Math.toIntExact(in.large()),
                Math.toIntExact(in.large()),
                Math.toIntExact(in.large()),
                Math.toIntExact(in.large()),
                in.large(),
                Math.toIntExact(in.large()),
                Math.toIntExact(in.large()));
        return new Setup(new ScreenRules(answers), limits);
    }
}
