package id.loket.screens;

/** For a page that is tested alone: no way leads out of it. */
record NoWays() implements Ways {
    @Override
    public void queue() {}

    @Override
    public void newCase() {}

    @Override
    public void openCase(String key) {}

    @Override
    public void book() {}

    @Override
    public void report() {}

    @Override
    public void settings() {}
}
