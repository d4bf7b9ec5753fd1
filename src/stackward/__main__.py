"""`python -m stackward`: the command, where its folder is not on PATH."""

from stackward.cli.main import main

if __name__ == "__main__":
    main()
