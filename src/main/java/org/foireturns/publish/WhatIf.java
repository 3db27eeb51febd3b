package org.foireturns.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.decisions.AnswerKinds;
import org.foireturns.decisions.Bindings;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.Decisions;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.Proposal;
import org.foireturns.figures.Enough;
import org.foireturns.figures.Figures;
import org.foireturns.figures.Headline;
import org.foireturns.model.Evidence;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Standings;
import org.foireturns.report.Edition;
import org.foireturns.report.HeadlineMoves;
import org.foireturns.report.RaisedFinding;
import org.foireturns.run.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What an answer would do to the headlines before it is given. It is worked out from what is stored, by the way on
 * which the next run will go; where that one reads files again, nobody knows before.
 */
final class WhatIf {
    /** How many answers of a run are worked out at most, the gravest questions first: each costs a count of its own. */
    private static final int MOST = 20;

    private static final Proposal.Given SOMEBODY = new Proposal.Given("", "", LocalDate.EPOCH, null);
    private static final String LATER = "What it moves is known only after the next run.";
    private static final String NOTHING = "No figure moves.";

    private final Standpoint standpoint;
    private final Plan plan;
    private final Decisions decisions;
    /** Those that were worked out last: the next ones differ by what one answer changes. */
    private @Nullable Standings last;

    WhatIf(Standpoint standpoint, Plan plan, Decisions decisions) {
        this.standpoint = standpoint;
        this.plan = plan;
        this.decisions = decisions;
    }

    /** The effect of each answer to the open questions of an edition. */
    Map<Proposal, String> effects(Edition edition) {
        Bindings sights = edition.docket().offers().sights();
        AnswerKinds answers = plan.books().answers();
        List<Headline> now = inHand(edition);
        Set<String> drafted = requests(now);
        Map<Proposal, String> effects = new LinkedHashMap<>();
        int left = MOST;
        for (RaisedFinding finding : edition.inHand()) {
            for (Proposal proposal : answers.to(finding.line(), sights.of(finding.line()))) {
                Decision decision = proposal.decide("what-if", SOMEBODY);
                boolean counts = decision.changesCounts();
                if (counts && left > 0 && !effects.containsKey(proposal)) {
                    effects.put(proposal, HeadlineMoves.would(now, headlines(decisions.with(decision), drafted)));
                    left--;
                } else {
                    effects.putIfAbsent(proposal, counts || decision.readsAgain() ? LATER : NOTHING);
                }
            }
        }
        return effects;
    }

    /** The decisions with what those that changed counts did to the headlines. */
    List<JudgedDecision> done(List<JudgedDecision> judged, Edition edition) {
        List<Headline> now = inHand(edition);
        Set<String> drafted = requests(now);
        List<JudgedDecision> done = new ArrayList<>();
        int left = MOST;
        for (JudgedDecision each : judged) {
            boolean counted = each.state() == JudgedDecision.State.APPLIED
                    && each.decision().changesCounts();
            if (counted && left > 0) {
                List<Headline> without = headlines(decisions.withholding(List.of(each.decision())), drafted);
                done.add(each.doing(HeadlineMoves.did(without, now)));
                left--;
            } else {
                done.add(each);
            }
        }
        return done;
    }

    private static List<Headline> inHand(Edition edition) {
        return edition.figures().headlines().stream()
                .filter(headline -> !edition.earlier(headline.request()))
                .toList();
    }

    private static Set<String> requests(List<Headline> headlines) {
        return headlines.stream().map(Headline::request).collect(Collectors.toSet());
    }

    /** The decisions that nobody else approved and that move a headline, by themselves or together. */
    List<Decision> unapproved() {
        List<Decision> doubtful = decisions.unapproved().stream()
                .filter(decision -> decision.changesCounts())
                .toList();
        if (doubtful.isEmpty()) {
            return List.of();
        }
        Set<String> described = plan.requests().stream()
                .filter(Request::described)
                .map(Request::id)
                .collect(Collectors.toSet());
        List<Headline> without = headlines(decisions.withholding(doubtful), described);
        List<Decision> moving = new ArrayList<>();
        for (Decision decision : doubtful) {
            List<Decision> others =
                    doubtful.stream().filter(each -> !each.equals(decision)).toList();
            if (!headlines(decisions.withholding(others), described).equals(without)) {
                moving.add(decision);
            }
        }
        boolean still = headlines(decisions.withholding(moving), described).equals(without);
        return still ? List.copyOf(moving) : doubtful;
    }

    private List<Headline> headlines(Decisions under, Set<String> drafted) {
        Evidence evidence = standpoint.settled(under).evidence();
        Standings standings = last == null ? Standings.of(evidence, plan.requests()) : last.on(evidence);
        last = standings;
        return Figures.headlines(
                standings,
                evidence,
                plan.requests(),
                drafted,
                plan.books().forces(),
                plan.books().platforms(),
                new Enough(plan.settings().collecting().share()),
                plan.books().offences());
    }
}
