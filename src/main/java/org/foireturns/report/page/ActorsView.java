package org.foireturns.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.report.ActionCounts;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.Names;
import org.foireturns.report.Overdue;
import org.foireturns.report.RaisedFinding;

/** Who must act, but for forces, which are to be chased. */
public record ActorsView(List<Actor> actors) {

    static ActorsView of(Edition edition) {
        return new ActorsView(List.of(
                Actor.of("You", Owner.OFFICER, edition), Actor.of("The makers of foi-returns", Owner.TOOL, edition)));
    }

    /**
     * One who must act.
     *
     * @param forces where the findings are listed
     */
    public record Actor(String name, ActionCounts counts, List<Link> forces) {

        static Actor of(String name, Owner owner, Edition edition) {
            List<RaisedFinding> own = edition.inHand().stream()
                    .filter(finding -> finding.line().owner() == owner)
                    .toList();
            List<Overdue> overdue =
                    Overdue.among(own).stream().filter(Overdue::several).toList();
            Map<String, List<RaisedFinding>> byForce = own.stream()
                    .filter(finding ->
                            overdue.stream().noneMatch(each -> each.findings().contains(finding)))
                    .collect(Collectors.groupingBy(
                            finding -> Place.printed(finding.line().place().force()),
                            TreeMap::new,
                            Collectors.toList()));
            Names names = Names.of(edition);
            List<Link> links = new ArrayList<>(overdue.stream()
                    .map(each -> new Link("chase", each.words(names), ActionCounts.of(each.findings())))
                    .toList());
            byForce.entrySet().stream()
                    .map(force -> new Link(
                            Anchor.force(force.getKey()),
                            names.force(force.getKey()),
                            ActionCounts.of(force.getValue())))
                    .filter(link -> link.counts.open())
                    .sorted(Comparator.comparing((Link link) -> link.counts.blockers() == 0)
                            .thenComparing(Link::name))
                    .forEach(links::add);
            return new Actor(name, ActionCounts.of(own), links);
        }
    }

    /** To a force's findings. */
    public record Link(String anchor, String name, ActionCounts counts) {}
}
