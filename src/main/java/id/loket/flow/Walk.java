package id.loket.flow;

import java.util.Arrays;
import java.util.PriorityQueue;

/** A search from the cheapest place to the next cheapest (Dijkstra); equal costs are taken in a fixed order. */
final class Walk {
    private final int[] cost;
    private final int[] before;
    private final PriorityQueue<Long> open = new PriorityQueue<>();

    Walk(int states) {
        cost = new int[states];
        before = new int[states];
        Arrays.fill(cost, Integer.MAX_VALUE);
        Arrays.fill(before, -1);
    }

    void reach(int state, int spent, int from) {
        if (spent < cost[state]) {
            cost[state] = spent;
            before[state] = from;
            open.add(((long) spent << 32) | state);
        }
    }

    /** Whether there is a place left to go on from that is cheaper than this. */
    boolean hasNext(int most) {
        while (!open.isEmpty() && open.peek() >> 32 > cost[(int) (long) open.peek()]) {
            open.remove();
        }
        return !open.isEmpty() && open.peek() >> 32 < most;
    }

    int next() {
        return (int) (long) open.remove();
    }

    int cost(int state) {
        return cost[state];
    }

    /** Where it was reached from; below 0 at the start. */
    int before(int state) {
        return before[state];
    }
}
